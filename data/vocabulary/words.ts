// What single words mean to a search, whomever they are about.

/** Words that people use for anything: on their own they say little about a health plan. */
export const ordinaryWords = `
  abroad access accident account acquire acquisition address adjustment admitted advocate affordable agency agent
  agreement alcohol alerts anniversary announcements anytime apartment app appeal application appointment archived
  arrangement attempts baby balance bank behind bidding bill birth blog brace breach bridges broker bronze browse
  browser bug bulletin business buy cache calculate calendar card care cash catalog certificate change charge
  cheaper cheapest check chrome claim clicking clinic collateral collect commission communications compare
  competitor complaint concern conference connection considering consolidated consultant contract contractor
  contribution cookies copy cosmetic cover crash credit crown custody cutoff dashboard debit deck demographic
  digital directory disabled discharge discontinue dispute document download draft drug employer equipment estimate
  evening event evidence excluded experimental explorer expo export extension extraction eye fax fee feed fire
  firefox form frames freeze frozen gender generic glass glitch grew growing guide gym handbook handout hang
  happening headlines highlights hip hire homepage hospital imaging implementation inactive included inexpensive
  injection inspect install instruction insurance interested internet invoice issue join kit lab language lapse late
  latest ledger letterhead library limit link literature loading lock login logo magazine mailer maintenance
  malfunction manual marketing massage mastercard material maximum meetup member menu merged merger mess metal
  midnight mistake move navigate negotiate network nights nurse online operation orientation outstanding overseas
  oxygen packet parents participation partnership password pay payment paypal pdf penalty percentage photocopy
  physical platinum postcard premium presentation press price printable priority problem procedure producer products
  proposal prospect provider publication purchase purse qualify quit quote rate receipt record redirect reform
  refund register registration reimbursement reminder remit renew rent rep replace representative reprint residence
  resolution resolve resources retire rider routing rush safari sale salesperson sample saturday scan screening sell
  seminar separated session shop shot slide slow spanish speaker spinning statement stock stuck submission subscribe
  subscription summaries summit sunday supply surgery suspended swag switch technical template tier tool training
  transaction translation transportation travel upcoming update upload urgent url username vacation venmo
  verification video vietnamese virtual visa vision visit walker wallet website weekend welcome wire workshop`;

/** Words which say nothing about whom to call. */
export const stopWords = `
  a able about actually after afternoon again ago all already also always am an and any anybody anyone anything
  anyway anyways anywhere apparently appreciate april are as asap ask asking at august aunt back basically be
  because been before being believe bit both brother but by ca call called caller callers calling calls can cannot
  client clients com contact contacts correctly could cousin curious currently dad day days december department dept
  desk did do does doing done each else email emails etc ever every everybody everyone everything ex exactly far
  father february few find folk folks for friday from fyi gentleman get gets getting give go goes going gonna got
  gotten grandfather grandma grandmother grandpa guess guy guys had handle handles has have having he hello help her
  here herself hes hey hi him himself his hmm how however hows http https i if im in into is it its ive january july
  june just kaiser keep kind kindly know kp lady last lately later let lets like line looking lot lots madam made
  mail make man many march may maybe me mine mom monday month months more morning most mother much mum my myself n
  need needed needs nephew never next niece no nobody northwest not november now number nw october of off often ok
  okay on once one or org our ours out over own people per permanente person phone please pls plz ppl properly
  question questions quick quickly re reach really recently regarding right said saturday say saying says see seem
  seems september several she shes should simply since sir sister so some somebody someone something sometime
  sometimes somewhere soon sorry sort speak still stuff such sunday supposedly sure talk team tel tell telling tells
  than thank thanks that thats the their theirs them themselves then there theres these they theyre thing things
  think thinks this those thought three thursday thx time times to today told tomorrow too tried trying tuesday
  twice two ty u uh um uncle until up ur us use very via wanna want wants was way we wednesday week weeks were what
  whats when where wheres whether which while who whom whos whose why will with wo woman wonder wondering would www
  year years yes yesterday yet you your youre yours`;

/** Other spellings, abbreviations and near names of single words, by the word they stand for. */
export const spellings = {
  account: "acct acc acctg",
  address: "addr",
  appointment: "appt appts",
  authorization: "auth authorisation",
  autopay: "autopayment autopayments autopymt",
  balance: "bal",
  benefit: "bene benes",
  bookkeeper: "accountant accountants cpa",
  business: "biz bus",
  cancel: "cxl",
  change: "chg chng",
  check: "cheque cheques",
  child: "children childrens kid kids kiddo son sons daughter daughters",
  claim: "clm clms",
  company: "firm co corp restaurant bakery salon cafe brewery dealership daycare",
  coverage: "cov",
  deductible: "ded",
  denied: "denial denials",
  dependent: "dep deps",
  died: "dead dying death",
  discrepancy: "disc",
  doctor: "dr doc drs md",
  document: "dox docs",
  elevator: "escalator escalators",
  employee:
    "ee ees emp emps staffer worker workers staff personnel crew coworker coworkers waitress " +
    "waiter cashier receptionist technician barista chef carpenter apprentice clerk intern",
  enrollment: "enrl oe signup signups",
  forgot: "forget forgets forgotten forgetting",
  form: "frm frms",
  group: "grp",
  insurance: "ins",
  invoice: "inv",
  login: "signon",
  lost: "lose loses losing loss",
  management: "mgmt mgt",
  manager: "mgr",
  medication: "meds medicine medicines pills pill",
  member: "mbr mbrs mem",
  newsletter: "news",
  not: "cannot cant unable couldnt wont dont doesnt didnt isnt wasnt hasnt havent arent never couldn doesn didn",
  overpaid: "overpay overpaying overpays",
  password: "pw pwd passwd pword",
  pay: "paid",
  payment: "pymt pmt pymts pmts",
  premium: "prem prems",
  provider: "prov",
  question: "q qs ques",
  reimbursement: "reimb",
  renewal: "rnwl",
  send: "sent",
  service: "svc svcs serv srvc srv srvs",
  statement: "stmt stmts",
  stepchild: "stepson stepsons stepdaughter stepdaughters stepkid stepkids stepchildren",
  take: "taken took",
  termination: "term termed terming terms",
  website: "web site sites webpage",
  wife: "wives husband husbands hubby hubbys",
  withdrawal: "withdrawn withdrew",
};
