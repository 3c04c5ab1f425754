// What single words mean to a search, whomever they are about.

/** Words that people use for anything: on their own they say little about a health plan. */
export const ordinaryWords = `
  access account accounts action address adjustment agent agreement annual app appeal application appointment baby
  balance bank bill billing binder book books box brochure broker building business buy calendar card care cash
  center change charge check claim class clinic collect collections company complaint concern contract copy correct
  cost cover crash credit crown customer date debit delivery department design directory discount dispute document
  download driver drug employee employer employment error estimate event events fax fee file filing flyer form forms
  free gift glass glasses group guide gym handout health hire hold home hospital information insurance internet
  invoice issue join kit lab language lapse late library limit link list location lock login machine manage
  management manager massage material materials maximum meeting member menu message move moved moving names network
  new newsletter nurse office online open order packet paid paper park part parts password pay payment physical plan
  policy poster premium press price pricing problem producer producers project proof proposal provider purchase
  quote rate rates receipt record refund register registration reimbursement remit remove renew renewal rent rep
  repair replace replacement report reports request reset resolve retire review room safe sale sales schedule
  screening sell seminar service services shop sign software spanish statement status stock stuck supply support
  surgery switch tax template ticket tier time tool training transfer translation travel update upgrade urgent
  username verification verify vision visit webinar website wire workshop`;

/** Words which say nothing about whom to call. */
export const stopWords = `
  a about after again ago all already also am an and any anybody anyone anything april are as ask asking at august
  back be because been before being but by ca call called calling calls can cannot contact contacts could day days
  december did do does doing done each else email emails every everything ex february find for friday from get gets
  getting give go goes going got guy had handle handles has have having he hello help her here hey hi him his how i
  if in into is it its january july june just kaiser keep know kp last let like line looking made mail make many
  march may me monday month months more most much my need needed needs never next no nobody northwest not november
  now number nw october of off ok on one or our ours out over per permanente phone please question questions re
  reach really regarding saturday see september she should so some somebody someone something speak still sunday
  talk tel tell than thank thanks that the their them then there these they thing things this those three thursday
  time times to today tomorrow too tried trying tuesday twice two up us use very via want wants was way we wednesday
  week weeks were what when where which while who whom whose why will with wo would year years yes yesterday you
  your yours`;

/** Other spellings and abbreviations of single words, by the word they stand for. */
export const spellings = {
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
};
