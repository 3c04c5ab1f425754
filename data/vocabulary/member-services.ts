// What people type for the topics of member-services.
import type { SynonymsOf } from "./attached";

export const memberServices: SynonymsOf<"member-services"> = {
  "Selecting a primary care provider": `
    baby doctor; choose pcp; change pcp; find clinic; nearest clinic; doctors; cardiologist; obstetrician;
    podiatrist; find doctor; choose doctor; change doctor; new doctor; switch doctor; primary care;
    primary care doctor; pcp; physician; provider; find provider; choose provider; pediatrician; specialist; gp;
    nurse; obgyn; clinic; practitioner; dermatologist; therapist; network; in network; personal physician;
    gynecologist; allergist; audiologist; endocrinologist; internist; neurologist; oncologist; ophthalmologist;
    orthopedist; orthopedic; radiologist; surgeon; urologist; midwife; pediatrics; doctor retired; doctor left;
    my doctor; doctor list; provider list; provider search; provider finder; new patients; need doctor;
    doctor network; network hospital; facility; doctors near; different doctor; another doctor; transfer doctor;
    doctor in network; assign pcp; searching doctor; doctor for; doctor speak; geriatric; ob gyn; women's health;
    caregiver`,
  "Accessing services/getting started": `
    get care; find care; first appointment; urgent; after hours nurse; nurse advice; refills; test result;
    lab results; out of state; college student; vacation; abroad; travelling; appointment line;
    same day appointment; sick; flu; get started; just joined; joined kaiser; new to kaiser; where begin; how begin;
    new member; first visit; start using; welcome; welcome kit; orientation; access services; use services;
    make appointment; book appointment; schedule appointment; appointment; see doctor; urgent care; emergency;
    emergency room; after hours care; pharmacy; prescription; refill prescription; medication; drug; rx; lab;
    lab test; hospital; care; interpreter; translation; language; spanish; spanish speaker; referral;
    refer specialist; medical record; telehealth; video visit; out of area; travel care; mental health appointment;
    transfer records; vaccine; newly insured; do first; where start; how start; first time; new here;
    just got insurance; begin using; use insurance; use my plan; use plan; make first; book first; reschedule;
    cancel appointment; change appointment; virtual; telemedicine; walk in; hospitalised; admitted; admission;
    fever; cough; covid; injury; injured; break leg; broken leg; broken arm; illness; symptom; diabetes; asthma;
    blood pressure; arthritis; depression; anxiety; addiction; substance abuse; alcohol; crisis line; overseas;
    out of town; away from home; another state; other state; at college; child college; pharmacist; mail order;
    drugstore; shot; health record; records release; release of information; hipaa; privacy; power of attorney;
    personal representative; on behalf of; proxy; asl; deaf; vietnamese; transportation; imaging; scan;
    case manager; discharge; go to er; sore throat; infection; knee pain; back hurt; joined; new to plan;
    started plan; health classes`,
  "Asking benefit questions": `
    immunizations; dermatology; lasik; bariatric; smoking; sleep study; dialysis; chemo; chemotherapy; oncology;
    cardiology; physio; dietitian; knee surgery; hip; back pain; prescription cost; drug cost; medicine cost;
    hearing aids; is covered; are covered; cover under plan; what does my plan; how much copay; deductible met;
    ct scan; delivery cost; childbirth; fertility; psychiatrist; counselor; psychologist; inhaler; breast pump;
    walker; oxygen; benefit; benefits question; coverage; covered; plan cover; does plan cover; is it covered;
    what is covered; braces covered; what does plan cover; deductible; copay; co pay; coinsurance; co insurance;
    out of pocket; maximum; oop; oop max; limit; vision; eye; eye exam; glasses; eyeglasses; contact lenses;
    optical; optometrist; hearing; chiropractor; chiropractic; acupuncture; massage; physical therapy; therapy;
    counseling; mental health; maternity; pregnancy; pregnant; prenatal; birth control; surgery; mri; xray; x ray;
    physical; checkup; preventive; colonoscopy; mammogram; screening; ambulance; crutches; wheelchair; cpap;
    insulin; formulary; prior auth; preauthorization; authorization; gym; fitness; weight loss; infertility; ivf;
    rehab; out of network; second opinion; health plan question; hospital stay; inpatient; skilled nursing;
    home health; hospice; generic; brand drug; fsa; hsa; hra; tier; allergy; blood test; ultrasound; cost of visit;
    visit cost; treatment; included; visits; sessions; exclusion; excluded; how much pay visit; cost share;
    my share; my portion; procedure; accumulator; met my; oopm; explain benefits; understand plan; explain plan;
    plan pay; insurance pay; will insurance; does insurance; going to be paid; will it be paid; preauth;
    preapproval; approval; precertification; precert; experimental; brand name; ozempic; contraceptive; iud;
    abortion; cataract; glaucoma; lenses; frames; eyewear; optician; orthotics; prosthetic; prosthesis; brace;
    operation; transplant; c section; cesarean; labor and delivery; breastfeeding; well baby; well child;
    wellness visit; pap; prostate; cholesterol; blood work; bloodwork; stress test; apnea; infusion; injection;
    botox; cosmetic; dme; medical equipment; equipment; glucose; test strips; nutritionist; nutrition; dietician;
    podiatry; ot; pt; aba; behavioral health; psychiatry; detox; naturopathic; snf; outpatient; er cost; medicare;
    medicaid; exam; check up; benefits information; about my plan; plan question; insurance question;
    policy question; services covered; medication covered; prescription covered; required referral; health savings;
    spending account; flexible spending; hormone; gender affirming; shingles; home birth; rehabilitation;
    acupuncturist; obesity; gastric bypass; 1095; 1095b; 1095a`,
  "Filing a claim/understanding bills": `
    er charge; anesthesia bill; bill from doctors; got charged visit; claim submission; claim reimbursement;
    mail claim; claim address; receipts; paid cash; claim; submit claim; claim status; medical claim; reimburse;
    get reimbursed; pay back; eob; understand bill; explain bill; confusing bill; hospital bill; doctor bill;
    clinic bill; ambulance bill; lab bill; er bill; emergency bill; surgery bill; bill from er; bill visit;
    charge for visit; why did i get a bill; got bill mail; itemized bill; balance bill; surprise bill; copay bill;
    patient bill; medical receipt; receipt reimbursement; appeal; claim denied; why denied; denied; complaint;
    grievance; other insurance; secondary insurance; subrogation; anesthesiologist; anesthesia; filling claim;
    where send bill; submit bill; paid myself; paid for visit; radiology bill; wrong copay; billed for visit;
    charge lab; hospital sent; doctor statement; owe doctor; why do i owe; why was i charged; why was i billed;
    no surprises act; good faith estimate; explanation; third party; accident; primary insurance; two insurances;
    cob; reimbursement form; money back doctor; receipts clinic; doctor charge; bill urgent; mri bill;
    medical bills; confusing letter; this is not a bill; pay doctor; provider billed; medical charges;
    medical expenses; out of country; in mexico`,
  "Updating address/ordering a replacement ID card": `
    card broke; digital id; temporary id; id never came; id not arrive; insurance id; changed address; relocating;
    new zip; change of address; lost purse; dog ate card; need card; cards; id card; employee card; insurance card;
    member card; membership card; new card; lost id; lost insurance card; lost wallet; replace card; replacement;
    order card; get card; duplicate card; extra card; card never arrived; received card; digital card;
    member number; id number; subscriber id; group number; mrn; address; update address; wrong address; new address;
    home address; mailing address; moved; i moved; we moved; just moved; new house; new apartment;
    update phone number; new phone number; update email; change email; personal information;
    update contact information; update information; report card lost; card lost; idcard; replace id; misplaced;
    not get card; damaged card; card wash; copy of id; card yet; card wrong; policy number; health id; kaiser id;
    kp id; plastic card; stolen purse; wallet; purse; zip code; apartment; mail sent; correct address; my address;
    phone number change; change phone; personal info; contact info; demographic; residence; new home;
    address employee; card arrive; cards never; employee id; reorder; reprint; reissue; card stolen; request id;
    mailed card`,
  "Member Services": `
    member; customer service; patient; member question; call center; helpline; customer support; member phone;
    membership services; members line; customer help; real person; live person; member representative; member assist`,
};
