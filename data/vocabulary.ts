// Search vocabulary: what people type for the page's topics. Ours, not the page's; used to search, never shown.
//
// A phrase matches when all its words are in the query, in any order and inflection. Words that mean little
// alone stand in phrases only. "!" marks a phrase that settles whom to call, whatever else is said.
import type { Vocabulary } from "../src/contact";
import type { contacts } from "./contacts";

type Listed = (typeof contacts)[number];
type Label<C extends Listed> = C["links"][number]["label"];
/** By contact id, by a topic, a link's label or the name of that contact: another text does not compile. */
type Attached = {
  readonly [C in Listed as C["id"]]: { readonly [T in C["topics"][number] | C["name"] | Label<C>]?: string };
};

const synonyms: Attached = {
  csc: {
    "Membership enrollments, changes, or dependencies": `
      loss of coverage; lost coverage; lost other coverage; court order; qmcso; foster child; guardianship;
      grandchild; twins; surviving spouse; return from leave; furlough; military leave; seasonal employee;
      legally separated; mid year change; missed enrollment; missed deadline; enrollment deadline; opt out;
      decline coverage; electronic enrollment; edi; data feed; file feed; enrollment spreadsheet;
      enrollment window; cover spouse; get on insurance; get on the plan; cover child; cover kids; take off insurance; take off coverage;
      no longer work here; no longer works; stopped working; on maternity leave; reduced hours; reenroll;
      enroll; enrollment; enroll employee; enroll staff; open enrollment; special enrollment;
      late enrollment; waive coverage; waiver; baby; add baby; newborn; new baby; newborn insurance;
      baby insurance; son insurance; daughter insurance; child insurance; insurance for baby; add child;
      add kid; add son; add daughter; add wife; add husband; add partner; domestic partner; add dependent;
      remove dependent; remove spouse; remove wife; remove husband; ex wife; ex husband; ex spouse;
      remove child; remove someone; new starter; let go; let someone go; let him go; let her go;
      drop dependent; dependent; spouse; stepchild; adopt; adoption; marry; marriage; married; divorce;
      got married; had baby; birth; add employee; add worker; add staff; add member; add someone;
      add person; new employee; hire; fired employee; got fired; death; death of employee; onboard; rehire;
      remove employee; remove member; drop employee; new hires; terminated employees; drop coverage;
      take off plan; off insurance; terminate; termination; quit; employee quit; employee leave;
      employee left; left company; laid off; layoff; fire employee; resign; retire; retiree; disenroll;
      cancel coverage; cancel employee; end coverage; cobra; continuation coverage; qualifying event;
      newlywed; newlyweds; oep; sep; former employee; ex employee; off coverage; qle; headcount;
      head count; life event; name change; change name; last name; member change; status change;
      change plan; switch plan; effective date; roster; census; 834; membership; waiting period; probation;
      coverage start; start date; reinstate; reinstatement; new employee add; put on plan; add to plan;
      sign up employee; sign up staff; subscriber; employee change; part time; full time; leave of absence;
      aging out; turn 26; over age dependent; correct birth date; wrong ssn; social security number;
      deceased; employee died; passed away; transfer employee; maiden name`,
    "Eligibility or premium discrepancy reports": `
      inactive; showing inactive; not active; termed in error; confirm coverage; coverage status;
      proof of insurance; numbers off; totals off; off by; does not add up; not add up; eligible;
      eligibility; ineligible; eligibility file; eligibility report; still eligible; still covered;
      active coverage; coverage active; verify coverage; verify eligibility; proof coverage;
      coverage verification; discrepancy; premium discrepancy; discrepancy report; mismatch; not match;
      count not match; premium wrong; wrong premium; premium difference; premium incorrect; premium change;
      qualify; who is covered; employee not showing; not in system; report error; does not match;
      rate wrong; hours requirement; premium too high; premium increase; premium go up; premium went up;
      rate increase; premium jump; verification`,
    "Account audits": `
      audit; auditor; account audit; reconcile; reconciliation; account review; review account; true up;
      audit request`,
    "Account balances": `
      outstanding balance; owing; unpaid; zero balance; behind on payments; payment missing; payment lost;
      lost check; check cashed; check cleared; got our check; got our payment; get our payment;
      apply payment; misapplied; misapplied payment; payment went through; balance; balance due;
      remaining balance; account balance; amount due; amount owed; owe; how much owe; owed; outstanding;
      past due; overdue; arrears; delinquent; delinquency; delinquency notice; credit balance;
      credit account; credit on account; account credit; paid up; unapplied; payment posted;
      payment applied; not posted; post payment; payoff; did payment go; payment received; receive payment;
      receive check; missing payment; lapse; grace period; nonpayment; cancel nonpayment;
      cancel non payment; non payment; nonpay; payment not show; ledger; collections; past due notice`,
    "Billing questions": `
      bill breakdown; premium notice; bill date; no bill; bill missing; never got bill; bill not come;
      bill late; next bill; wrong rate; rebill; still on bill; remove from bill; billing contact;
      bill terminated; charged too much; billed too much; too much; explain invoice; understand invoice;
      invoice breakdown; invoice error; refund check; money back premium; bill; billing; billed;
      bill question; bill wrong; wrong bill; invoice; invoice wrong; overcharge; overbilled; underbilled;
      undercharge; double charge; charge twice; charged; wrong amount; wrong charge; charge; extra charge;
      refund; overpaid; pay twice; paid twice; money back; duplicate charge; charge back; overpayment;
      credit memo; reimburse overpaid; late; late fee; fee; late notice; billing error; billing cycle;
      billing address; billing date; due date; double bill; bill twice; adjustment; retro; retroactive;
      retro credit; prorate; proration; premium due; premium bill; monthly bill; bill too high;
      higher than expected; bill dispute; dispute bill; dispute charge; invoice copy; send invoice;
      accounts payable; accounts receivable; line item; billing statement; billing department; remittance;
      remit; mail check; send check; check mail; payment address; where send check; where mail payment;
      paper check; pay by check; returned check; bounced check; nsf; w9; tax id; lockbox; bill went up;
      went up`,
    "Consolidated Service Center": `
      consolidated; service center; mailing address denver; denver address; mail enrollment;
      where mail enrollment; send enrollment; address enrollment; mail application;
      address for application; p o box; po box`,
  },
  "small-business-group": {
    "New sales": `
      ballpark; premium estimate; new employer; new small employer; opening business; just opened;
      start up; sole proprietor; new group setup; group application; master application; sell your plans;
      become broker; get appointed; contracting; switch insurance; change insurance company; moving from;
      offering insurance; provide insurance; looking for insurance; looking for coverage; looking for plan;
      interested in; shopping; quote; quotation; get quote; quote employees; quote group; quote lives;
      who quotes; would cost; cost us; rate quote; new rates; request quote; proposal; rfp; price; pricing;
      cost plan; cost of plan; plan cost; how much plan cost; how much insurance; buy; buy plan;
      buy insurance; purchase; purchase plan; purchase coverage; shop plan; shop coverage; shop for;
      shop insurance; sell; sell kaiser; sales; salesperson; sales rep; sales team; sales department;
      new group; new business; new client; new customer; new company; new account; new policy; prospect;
      enroll company; start coverage; start plan; start insurance; start group; offer insurance;
      offer coverage; offer benefits; offer plan; offer health; get insurance for; want insurance for;
      want plan for; want coverage for; become customer; sign up company; sign up business; sign up group;
      sign up small business; set up plan; set up group; new plan; insurance for business;
      insurance for company; insurance for employees; insurance for staff; cover my employees;
      cover our employees; cover my staff; cover our staff; plan for company; plan for business;
      group plan; group insurance; small group; group size; minimum employees; participation requirement;
      contribution requirement; underwriting; underwriter; rates; rate sheet; compare plans; plan options;
      cheaper plan; better plan; plan comparison; group group health; health insurance; health plan;
      group rates; rates group; need coverage; need insurance; coverage staff; coverage employees;
      coverage for staff; coverage company; insurance staff; another carrier; switch carrier;
      change carrier; carrier; startup; how many employees; group quote; join kaiser; switch to kaiser;
      estimate`,
    "Account management": `
      renewing; renewal date; plan year; plan change renewal; add vision; who is my rep; our rep;
      change benefits; benefit change; sold business; close business; going out of business;
      change of ownership; group change request; change plan group renewal; account manager; account rep;
      account representative; account executive; manage account; rep; my rep; my representative;
      representative; renewal; renew; renewal rates; renewal packet; renew plan; contract renewal;
      broker of record; bor; bor letter; broker change; change broker; agent of record; aor;
      plan change group; change group plan; upgrade plan; downgrade plan; add plan; add location;
      change group; group change; update company; company address; business address; company name;
      ownership change; new owner; merger; acquisition; cancel group plan; terminate group contract;
      group termination date; cancel plan; cancel policy; terminate contract; contribution;
      change contribution; existing account; existing group; existing client; group administrator;
      change contact; contact person; plan design; review plan; relationship manager; commission;
      commissions; appointment broker; broker appointment; waiting period change; change waiting period;
      amendment`,
    "Small Business Group": `business; small business; small employer`,
  },
  ebs: {
    "Unresolved enrollment questions, billing questions, contractual discrepancies, and more": `
      !escalate; !escalated; !escalation; !unresolved; !not resolved; !not fixed; !not been fixed;
      !never fixed; !not solved; !still not; !still no; !still wrong; !still waiting; !still unresolved;
      !still pending; !still broken; !still missing; !still problem; !nobody answered; !nobody called;
      !nobody resolved; !nobody responded; !nobody helped; !nobody calls; !no one answered; !no one called;
      !no one responded; !no one helped; !no one will help; !no answer; !no answer from; !no reply;
      !no response; !no resolution; !no luck; !not answered; !not responded; !not responding; !not respond;
      !not replied; !not return; !not called back; !no callback; !never called; !never heard;
      !never answered; !never responded; !not heard; !keep calling; !kept calling; !called twice;
      !waited weeks; !waited months; !called already; !called before; !called three times;
      !called several times; !called many times; !multiple calls; !multiple times; !several times;
      !many times; !third time; !second time; !times already; !already called; !already tried;
      !already contacted; !already emailed; !tried already; !again wrong; !wrong again; !happened again;
      !going in circles; !run around; !runaround; !waiting weeks; !supervisor; !manager complaint;
      !speak to manager; !talk to manager; !unhappy; !fed up; !unanswered; !ignored; !csc not;
      !getting nowhere; !nowhere; !stuck; !follow up; !hold for hours; !higher up; !next level;
      !second level; !tier 2; contract; contractual; contract discrepancy; contract question;
      contract wrong; contract dispute; contract error; complain; complaint; grievance; frustrated;
      problem; issue; service issue; service inquiry; broker service; employer service; broker support;
      producer support; agent support; broker help; broker line; broker hotline; broker; employer; agent;
      urgent; dispute; resolve; resolve issue`,
    "Benefit and claim payment concerns": `
      claim payment; claim paid; claim not paid; claim unpaid; unpaid claim; pay claim; claim denied;
      denial; denied; claim dispute; claim problem; claim issue; claim error; claim wrong; claim concern;
      claim processed; claim rejected; reject claim; claim appeal; appeal; appeal claim; provider not paid;
      provider unpaid; underpaid claim; benefit concern; benefit wrong; benefit dispute; claim delay;
      claim pending; claim stuck`,
    "Concerns with a member's access to care": `
      waiting list; cannot find provider; cannot see specialist; cannot get in; poor care; care refused;
      months for appointment; weeks for appointment; access to care; access care; access; care concern;
      denied care; member not get appointment; employee not get appointment; not get appointment;
      not see doctor; cannot see doctor; not get care; delayed care; care denied; wait for appointment;
      appointment wait; long wait; referral denied; quality of care; access problem; access issue;
      employee cannot see; refused care; turned away; care delay; cannot find doctor;
      no appointments available; no appointments; surgery denied; treatment denied; prescription denied;
      medication denied`,
    "5500 reports": `
      !5500; 5500 form; schedule a; tax form 5500; erisa; erisa report; erisa filing; dol filing; irs 5500;
      annual report 5500; department of labor`,
    "Requests for a copy of the group contract, Evidence of Coverage, or group premium bill": `
      copy contract; contract copy; group contract; master contract; group agreement; group policy;
      agreement; copy of policy; policy document; evidence coverage; eoc; certificate of coverage; coc;
      coverage booklet; benefit booklet; copy bill; bill copy; duplicate bill; premium bill copy;
      group bill; copy invoice; duplicate invoice; plan document; coverage document; spd;
      summary plan description; coverage certificate; copy; sbc; summary of benefits`,
  },
  "self-service": {
    "Online account services": `
      employer account; broker account online; online tools; enroll online; online enrollment; online;
      online account; online access; online service; portal; employer portal; broker portal; login; log in;
      log on; logon; sign in; signin; account access; register; register online; registration;
      create account; online registration; set up online account; self service; self serve; website; url;
      link; internet; app; employer website; broker website; after hours; anytime; weekend; weekends;
      any time; outside hours; 24 hours; dashboard; do it online; producer site; nights; at night;
      midnight`,
    "News and events": `
      announcements; updates; broker news; employer news; town hall; news; newsletter; event; events;
      webinar; seminar; announcement; update news; calendar; latest news; workshop; training; bulletin;
      press; wellness event; what is new`,
    "Forms and materials": `
      sbcs; benefit summaries; plan information; plan info; plan details; posters;
      enrollment guide; sample letter; open enrollment kit; summary plan; pamphlets; booklets; booklet;
      form; forms; blank form; application form; enrollment form; download; download form;
      download brochure; employee form; employee enrollment form; pdf; print form; printable form;
      printable; materials; marketing material; brochure; flyer; leaflet; leaflets; handout; pamphlet; poster; kit;
      enrollment kit; enrollment materials; enrollment packet; packet; toolkit; document; paperwork;
      application; change form; template; literature; collateral; sbc; summary of benefits; rate guide;
      guide; open enrollment materials; directory; provider directory; plan summary; benefit summary;
      plan brochure; summary of benefits and coverage; library`,
    "Kaiser Permanente Plus™": `
      kp plus; kpplus; kaiser plus; permanente plus; plus plan; out of network plus`,
    "Added Choice®": `
      added choice; addedchoice; added choice pos; pos plan; point of service; pos`,
    "PPO Plus®": `ppo; ppo plan; preferred provider organization; pp plus`,
    Dental: `
      dentists; orthodontics; implants; wisdom teeth; gums; dentures; fillings; toothache; dental;
      dental plan; dental coverage; dental insurance; dentist; teeth; tooth; orthodontia; orthodontist;
      braces; root canal; dental benefits; tooth cleaning; cavity; crown; denture; orthodontic;
      filling tooth`,
    "Brokers/producers or employers": `
      producer; producers; producer portal; broker online; employer online; broker login; employer login;
      producer login; broker account; agent portal`,
  },
  "premium-payments": {
    "View statements": `
      statement; statements; view statement; view bill; view invoice; see bill; see invoice;
      see bill online; view bill online; invoice online; bill online; e bill; ebill; paperless;
      payment history; past payments; past statements; monthly statement; old statements;
      download statement; download invoice; download bill; print statement; account statement;
      statement online; receipt; payment receipt; payment confirmation; online billing; proof of payment;
      online statement; electronic statement; billing history; confirmation number`,
    "One-time or recurring premium payments": `
      online bill pay; payment portal; stop recurring; cancel recurring; card expired; expired card; debit;
      checking account; savings account; pay by bank; scheduled payment; update payment;
      update payment method; change payment; pay electronically; pay via; set up autopay; enroll autopay;
      autopay enrollment; pay; payment; pay bill; pay my bill; bill pay; bill payment; pay invoice;
      pay online; pay by phone; online payment; make payment; make a payment; one time payment;
      recurring payment; autopay; auto pay; automatic payment; automatic pay; automatic monthly payment;
      auto payment; auto debit; auto draft; autodraft; automatic withdrawal; automatic draft;
      automatic debit; direct debit; monthly payment; schedule payment; set up payment; ach; eft; e check;
      echeck; electronic payment; electronic funds; wire; wire transfer; bank account; bank draft;
      bank info; bank information; update bank; change bank; routing number; new bank; bank; debit card;
      credit; card payment; pay by card; pay with card; visa; mastercard; amex; card on file;
      update card payment; card declined; declined; payment method; change payment method; payment option;
      cancel autopay; stop autopay; stop payment; recurring; premium payment; group premium; premium;
      premiums; pay monthly; make premium payment; payment date; payment failed; payment declined;
      payment error; payment not go through; not let me pay; pay now`,
    "account.kp.org web support": `
      blank page; page blank; spinning; freeze; frozen; not load page; broken link; link broken;
      cannot register; cannot create account; access denied; 404; authenticator; code not arrive; otp;
      timed out; timeout; session expired; login page; login screen; site slow; site crash; forgot user;
      lost username; reset my password; new device; website support; website help; account kp org not work;
      website password; website problem; website issue; website broken; website error; website not work;
      site down; site broken; site error; site not work; site not load; page not load; page error;
      not load; error message; error page; tech support; technical support; technical help;
      technical issue; it support; online help; portal help; portal down; portal support; portal error;
      portal problem; portal not work; portal broken; web help; web issue; web problem; webmaster;
      server error; crash; password; reset password; password reset; change password; new password;
      passcode; forgot username; forgot login; forgot log in; lost login; lost password; username;
      user name; user id; userid; user account; locked out; lockout; locked; unlock; account locked;
      unlock account; cannot log in; cannot login; cannot sign in; cannot log on; not log in; not login;
      not sign in; not log on; not logging in; not access account; not access portal; not access website;
      login problem; login trouble; login issue; login help; login not work; login error; login fail;
      trouble logging in; problem logging in; cannot access account; two factor; 2fa; mfa;
      verification code; security code; security question; browser; glitch; app crash;
      online account not work; account.kp.org down; online problem; sign in problem; sign in error;
      sign on error; sign in trouble`,
  },
  "member-services": {
    "Selecting a primary care provider": `
      baby doctor; kids doctor; choose pcp; change pcp; find clinic; nearest clinic; doctors;
      female doctor; cardiologist; obstetrician; podiatrist; accepting patients; assigned doctor; doctor;
      find doctor; choose doctor; change doctor; pick doctor; new doctor; switch doctor; family doctor;
      primary doctor; primary doctor change; primary care; primary care doctor; pcp; physician; provider;
      change provider; find provider; choose provider; pediatrician; kid doctor; specialist; gp; nurse;
      obgyn; clinic; practitioner; general practitioner; dermatologist; therapist; network; in network;
      network doctor; accept new patients; personal physician; gynecologist; medical group`,
    "Accessing services/getting started": `
      get care; find care; where go; first appointment; urgent; after hours nurse; nurse advice;
      transfer care; refills; test result; lab results; out of state; college student; vacation; abroad;
      travelling; appointment line; same day appointment; sick; flu; get started; getting started;
      joined plan; just joined; joined kaiser; new to kaiser; where begin; how begin; started; new member;
      first visit; new patient; how do i start; start using; welcome; welcome kit; orientation;
      access services; use services; make appointment; book appointment; schedule appointment; appointment;
      appointments; see doctor; urgent care; emergency; emergency room; er visit; after hours care;
      advice nurse; nurse line; pharmacy; prescription; refill; refill prescription; medication; medicine;
      drug; rx; lab; lab test; test results; hospital; care; interpreter; translation; translator;
      language; spanish; spanish speaker; referral; refer specialist; refer; medical record;
      mail order pharmacy; telehealth; video visit; out of area; travel care; traveling;
      mental health appointment; transfer prescription; transfer records; vaccine; flu shot`,
    "Asking benefit questions": `
      immunizations; dermatology; lasik; bariatric; smoking; sleep study; dialysis; chemo; chemotherapy;
      oncology; cardiology; physio; dietitian; knee surgery; hip; back pain; medication cost;
      prescription cost; prescription coverage; drug cost; drug coverage; medicine cost; hearing aids;
      braces cover; braces coverage; is covered; are covered; cover under plan; what does my plan;
      how much copay; deductible met; met deductible; family deductible; out of pocket max; ct scan;
      delivery cost; childbirth; fertility; circumcision; vaccines; shots; psychiatrist; counselor;
      psychologist; inhaler; breast pump; walker; oxygen; benefit; benefits; my benefits; benefit question;
      benefits question; coverage; covered; cover; cover exam; plan cover; does plan cover; is it covered;
      what is covered; braces covered; cover braces; what does plan cover; coverage question; deductible;
      copay; co pay; coinsurance; co insurance; out of pocket; out of pocket maximum; maximum; oop;
      oop max; limit; vision; eye; eye exam; glasses; eyeglasses; contact lenses; optical; optometrist;
      hearing; hearing aid; chiropractor; chiropractic; acupuncture; massage; physical therapy; therapy;
      counseling; mental health; maternity; pregnancy; pregnant; prenatal; birth control; surgery; mri;
      xray; x ray; physical; checkup; preventive; immunization; colonoscopy; mammogram; screening;
      ambulance; durable medical equipment; crutches; wheelchair; cpap; insulin; formulary; drug list;
      prior auth; prior authorization; preauthorization; pre authorization; authorization; authorize; gym;
      fitness; weight loss; infertility; ivf; rehab; out of network; second opinion; health plan question;
      hospital stay; inpatient; skilled nursing; home health; hospice; generic; brand drug; fsa; hsa; hra;
      tier; allergy; blood test; ultrasound; cost of visit; visit cost; office visit; treatment`,
    "Filing a claim/understanding bills": `
      hospital charge; er charge; emergency room bill; lab charge; anesthesia bill; bill from doctors;
      got billed; got charged visit; bill after visit; claim submission; claim reimbursement; mail claim;
      claim address; receipts; paid out of pocket; paid cash; explanation benefits; claim; claims;
      submit claim; claim form; claim status; medical claim; reimburse; reimbursement;
      submit reimbursement; get reimbursed; pay back; explanation of benefits; eob; understand bill;
      explain bill; bill explain; confusing bill; medical bill; hospital bill; doctor bill; clinic bill;
      ambulance bill; lab bill; er bill; emergency bill; surgery bill; bill from hospital;
      bill from doctor; bill from clinic; bill from provider; bill from er; bill from lab; bill visit;
      bill for visit; charge for visit; why did i get a bill; got bill mail; my bill; itemized bill;
      balance bill; balance billing; surprise bill; copay bill; copay charge; patient bill;
      medical receipt; out of pocket receipt; receipt reimbursement; appeal; claim denied; claim denial;
      why denied; denied; complaint; grievance; coordination of benefits; other insurance;
      secondary insurance; subrogation; accident claim`,
    "Updating address/ordering a replacement ID card": `
      new id; id cards; no card; card broke; digital id; temporary id; print id; id never came;
      id not arrive; medical id; insurance id; changed address; relocating; new zip; change of address;
      lost purse; new phone; name on card; dog ate card; need card; cards; id card; employee card;
      card for employee; insurance card; member card; membership card; health card; kaiser card; kp card;
      medical card; new card; lost id; lost insurance card; lost wallet; card lost; stolen card;
      replace card; replacement card; replacement; order card; get card; duplicate card; reprint id card;
      extra card; temporary card; card not arrive; card never arrived; card did not come;
      have not received card; card in mail; received card; card number; card wrong name; digital card;
      card; member id; member number; member id number; id number; medical record number; subscriber id;
      group number; mrn; address; address change; change address; update address; wrong address;
      new address; home address; mailing address; update my address; moved; move; moving; i moved;
      we moved; moved to; moving to; just moved; move house; new house; relocate; relocation;
      new apartment; change phone number; update phone number; new phone number; update email;
      change email; personal information; update contact information; update information`,
    "Member Services": `
      member; members; member service; customer service; member help; patient; member line;
      member question; member support; call center; helpline; customer care; customer support;
      member phone; membership services`,
  },
};

/** Words that people use for anything: on their own they say little about a health plan. */
const ordinaryWords = `
  access account accounts action address adjustment agent agreement annual app appeal application appointment balance bank bill billing binder book books box
  brochure broker building business buy calendar card care cash center change charge check claim class clinic collect collections company complaint concern
  contract copy correct cost cover crash credit crown customer date debit delivery department design directory discount dispute document download drug employee employer employment error estimate event
  events fax fee file filing flyer form forms free gift glass glasses group guide handout health hire hold home hospital information insurance internet invoice issue join kit lab language late
  library limit link list location lock login machine manage management manager massage material materials maximum meeting member menu message moved move moving network new newsletter
  office online open order packet paid paper park part parts pay payment physical plan policy poster press price problem producer producers project proposal provider purchase quote rate rates receipt
  record refund register registration remove renew renewal rent repair replace replacement report rep request reset resolve retire review room safe sale sales schedule screening sell
  seminar sign service services shop software spanish statement status stuck supply support surgery switch tax template ticket tier time tool training transfer translation travel update upgrade
  urgent vision visit webinar website wire workshop training nurse password verification verify gym baby stock reimbursement names username physical pricing reports driver collections lapse premium proof remit`;

export const vocabulary: Vocabulary = {
  synonyms,
  ordinaryWords,
  spellings: {
    account: "acct acc acctg",
    address: "addr",
    amount: "amt",
    appointment: "appt appts appointmnt",
    authorization: "auth authorisation",
    balance: "bal",
    benefit: "bene benes",
    business: "biz bus",
    check: "cheque cheques checks",
    claim: "clm clms",
    company: "firm co corp",
    contract: "k",
    coverage: "cov",
    customer: "cust",
    cancel: "cancelled canceled cancelation cancellation cxl",
    deductible: "ded deduct deductable",
    dependent: "dep deps dependant dependants depn",
    discrepancy: "discrep disc",
    doctor: "dr doc docs drs docter",
    document: "docs",
    effective: "eff",
    electronic: "elec",
    eligibility: "elig",
    employee: "employe employes ee ees emp emps staffer worker workers",
    employer: "er ers",
    enrollment: "enrl enrol enrolment enrolments oe",
    escalate: "esc",
    form: "frm",
    group: "grp",
    identification: "ident",
    information: "info",
    insurance: "ins insur",
    invoice: "inv",
    login: "signon",
    management: "mgmt mgt mngmt",
    manager: "mgr",
    member: "mbr mbrs mem",
    message: "msg",
    not: "cannot cant unable couldnt wont dont doesnt didnt isnt wasnt hasnt havent arent never couldn doesn didn",
    online: "onln",
    password: "pw pwd passwd pword",
    payment: "pymt pmt pymts pmts paymnt",
    pay: "paid paying pays",
    physician: "phys",
    premium: "prem prems",
    program: "programme",
    provider: "prov",
    question: "q qs ques",
    reimbursement: "reimb",
    renewal: "rnwl",
    representative: "reps",
    service: "svc svcs serv",
    spouse: "sp",
    statement: "stmt stmts",
    termination: "term termed terming",
    newsletter: "news newsletters",
    website: "websites web site sites webpage",
  },
  stopWords: `
    a about after all also am an and any anybody anyone anything something are as ask asking at be because been before being but by call called calling calls can cannot ca
    contact contacts could did do does doing done each else every everything find for from get gets getting give go goes going got had has have having he hello help her here hey hi him his how
    i if in into is it its just kaiser keep know kp let like line looking made make many may me more most much my need needed needs no northwest not now number last next week weeks month months year years day days ago tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ex guy handle handles see two three per via nw of off
    ok on one or our ours out over permanente phone please question questions re reach really regarding she should so some somebody someone speak still talk tell than
    thank thanks that the their them then there these they thing things this those time to today too trying up us use very want wants was way we were what when where
    which while who whom whose why will with wo would yes you your yours again already back never nobody times twice tried help email emails mail tel`,
};
