// What people type for the topics of member-services.
import type { SynonymsOf } from "./attached";

export const memberServices: SynonymsOf<"member-services"> = {
  "Selecting a primary care provider": `
    baby doctor; kids doctor; choose pcp; change pcp; find clinic; nearest clinic; doctors; female doctor;
    cardiologist; obstetrician; podiatrist; accepting patients; assigned doctor; doctor; find doctor; choose doctor;
    change doctor; pick doctor; new doctor; switch doctor; family doctor; primary doctor; primary doctor change;
    primary care; primary care doctor; pcp; physician; provider; change provider; find provider; choose provider;
    pediatrician; kid doctor; specialist; gp; nurse; obgyn; clinic; practitioner; general practitioner;
    dermatologist; therapist; network; in network; network doctor; accept new patients; personal physician;
    gynecologist; medical group`,
  "Accessing services/getting started": `
    get care; find care; where go; first appointment; urgent; after hours nurse; nurse advice; transfer care;
    refills; test result; lab results; out of state; college student; vacation; abroad; travelling;
    appointment line; same day appointment; sick; flu; get started; getting started; joined plan; just joined;
    joined kaiser; new to kaiser; where begin; how begin; started; new member; first visit; new patient;
    how do i start; start using; welcome; welcome kit; orientation; access services; use services; make appointment;
    book appointment; schedule appointment; appointment; appointments; see doctor; urgent care; emergency;
    emergency room; er visit; after hours care; advice nurse; nurse line; pharmacy; prescription; refill;
    refill prescription; medication; medicine; drug; rx; lab; lab test; test results; hospital; care; interpreter;
    translation; translator; language; spanish; spanish speaker; referral; refer specialist; refer; medical record;
    mail order pharmacy; telehealth; video visit; out of area; travel care; traveling; mental health appointment;
    transfer prescription; transfer records; vaccine; flu shot`,
  "Asking benefit questions": `
    immunizations; dermatology; lasik; bariatric; smoking; sleep study; dialysis; chemo; chemotherapy; oncology;
    cardiology; physio; dietitian; knee surgery; hip; back pain; medication cost; prescription cost;
    prescription coverage; drug cost; drug coverage; medicine cost; hearing aids; braces cover; braces coverage;
    is covered; are covered; cover under plan; what does my plan; how much copay; deductible met; met deductible;
    family deductible; out of pocket max; ct scan; delivery cost; childbirth; fertility; circumcision; vaccines;
    shots; psychiatrist; counselor; psychologist; inhaler; breast pump; walker; oxygen; benefit; benefits;
    my benefits; benefit question; benefits question; coverage; covered; cover; cover exam; plan cover;
    does plan cover; is it covered; what is covered; braces covered; cover braces; what does plan cover;
    coverage question; deductible; copay; co pay; coinsurance; co insurance; out of pocket; out of pocket maximum;
    maximum; oop; oop max; limit; vision; eye; eye exam; glasses; eyeglasses; contact lenses; optical; optometrist;
    hearing; hearing aid; chiropractor; chiropractic; acupuncture; massage; physical therapy; therapy; counseling;
    mental health; maternity; pregnancy; pregnant; prenatal; birth control; surgery; mri; xray; x ray; physical;
    checkup; preventive; immunization; colonoscopy; mammogram; screening; ambulance; durable medical equipment;
    crutches; wheelchair; cpap; insulin; formulary; drug list; prior auth; prior authorization; preauthorization;
    pre authorization; authorization; authorize; gym; fitness; weight loss; infertility; ivf; rehab; out of network;
    second opinion; health plan question; hospital stay; inpatient; skilled nursing; home health; hospice; generic;
    brand drug; fsa; hsa; hra; tier; allergy; blood test; ultrasound; cost of visit; visit cost; office visit;
    treatment`,
  "Filing a claim/understanding bills": `
    hospital charge; er charge; emergency room bill; lab charge; anesthesia bill; bill from doctors; got billed;
    got charged visit; bill after visit; claim submission; claim reimbursement; mail claim; claim address; receipts;
    paid out of pocket; paid cash; explanation benefits; claim; claims; submit claim; claim form; claim status;
    medical claim; reimburse; reimbursement; submit reimbursement; get reimbursed; pay back;
    explanation of benefits; eob; understand bill; explain bill; bill explain; confusing bill; medical bill;
    hospital bill; doctor bill; clinic bill; ambulance bill; lab bill; er bill; emergency bill; surgery bill;
    bill from hospital; bill from doctor; bill from clinic; bill from provider; bill from er; bill from lab;
    bill visit; bill for visit; charge for visit; why did i get a bill; got bill mail; my bill; itemized bill;
    balance bill; balance billing; surprise bill; copay bill; copay charge; patient bill; medical receipt;
    out of pocket receipt; receipt reimbursement; appeal; claim denied; claim denial; why denied; denied; complaint;
    grievance; coordination of benefits; other insurance; secondary insurance; subrogation; accident claim`,
  "Updating address/ordering a replacement ID card": `
    new id; id cards; no card; card broke; digital id; temporary id; print id; id never came; id not arrive;
    medical id; insurance id; changed address; relocating; new zip; change of address; lost purse; new phone;
    name on card; dog ate card; need card; cards; id card; employee card; card for employee; insurance card;
    member card; membership card; health card; kaiser card; kp card; medical card; new card; lost id;
    lost insurance card; lost wallet; card lost; stolen card; replace card; replacement card; replacement;
    order card; get card; duplicate card; reprint id card; extra card; temporary card; card not arrive;
    card never arrived; card did not come; have not received card; card in mail; received card; card number;
    card wrong name; digital card; card; member id; member number; member id number; id number;
    medical record number; subscriber id; group number; mrn; address; address change; change address;
    update address; wrong address; new address; home address; mailing address; update my address; moved; move;
    moving; i moved; we moved; moved to; moving to; just moved; move house; new house; relocate; relocation;
    new apartment; change phone number; update phone number; new phone number; update email; change email;
    personal information; update contact information; update information`,
  "Member Services": `
    member; members; member service; customer service; member help; patient; member line; member question;
    member support; call center; helpline; customer care; customer support; member phone; membership services`,
};
