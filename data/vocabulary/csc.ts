// What people type for the topics of csc.
import type { SynonymsOf } from "./attached";

export const csc: SynonymsOf<"csc"> = {
  "Membership enrollments, changes, or dependencies": `
    loss of coverage; lost coverage; lost other coverage; court order; qmcso; foster child; guardianship;
    grandchild; twins; surviving spouse; return from leave; furlough; military leave; seasonal employee;
    legally separated; mid year change; missed enrollment; missed deadline; enrollment deadline; opt out;
    decline coverage; electronic enrollment; edi; data feed; file feed; enrollment spreadsheet; enrollment window;
    cover spouse; get on insurance; get on the plan; cover child; cover kids; take off insurance; take off coverage;
    no longer work here; no longer works; stopped working; on maternity leave; reduced hours; reenroll; enroll;
    enrollment; enroll employee; enroll staff; open enrollment; special enrollment; late enrollment; waive coverage;
    waiver; baby; add baby; newborn; new baby; newborn insurance; baby insurance; son insurance; daughter insurance;
    child insurance; insurance for baby; add child; add kid; add son; add daughter; add wife; add husband;
    add partner; domestic partner; add dependent; remove dependent; remove spouse; remove wife; remove husband;
    ex wife; ex husband; ex spouse; remove child; remove someone; new starter; let go; let someone go; let him go;
    let her go; drop dependent; dependent; spouse; stepchild; adopt; adoption; marry; marriage; married; divorce;
    got married; had baby; birth; add employee; add worker; add staff; add member; add someone; add person;
    new employee; hire; fired employee; got fired; death; death of employee; onboard; rehire; remove employee;
    remove member; drop employee; new hires; terminated employees; drop coverage; take off plan; off insurance;
    terminate; termination; quit; employee quit; employee leave; employee left; left company; laid off; layoff;
    fire employee; resign; retire; retiree; disenroll; cancel coverage; cancel employee; end coverage; cobra;
    continuation coverage; qualifying event; newlywed; newlyweds; oep; sep; former employee; ex employee;
    off coverage; qle; headcount; head count; life event; name change; change name; last name; member change;
    status change; change plan; switch plan; effective date; roster; census; 834; membership; waiting period;
    probation; coverage start; start date; reinstate; reinstatement; new employee add; put on plan; add to plan;
    sign up employee; sign up staff; subscriber; employee change; part time; full time; leave of absence; aging out;
    turn 26; over age dependent; correct birth date; wrong ssn; social security number; deceased; employee died;
    passed away; transfer employee; maiden name`,
  "Eligibility or premium discrepancy reports": `
    inactive; showing inactive; not active; termed in error; confirm coverage; coverage status; proof of insurance;
    numbers off; totals off; off by; does not add up; not add up; eligible; eligibility; ineligible;
    eligibility file; eligibility report; still eligible; still covered; active coverage; coverage active;
    verify coverage; verify eligibility; proof coverage; coverage verification; discrepancy; premium discrepancy;
    discrepancy report; mismatch; not match; count not match; premium wrong; wrong premium; premium difference;
    premium incorrect; premium change; qualify; who is covered; employee not showing; not in system; report error;
    does not match; rate wrong; hours requirement; premium too high; premium increase; premium go up;
    premium went up; rate increase; premium jump; verification`,
  "Account audits": `
    audit; auditor; account audit; reconcile; reconciliation; account review; review account; true up; audit request`,
  "Account balances": `
    outstanding balance; owing; unpaid; zero balance; behind on payments; payment missing; payment lost; lost check;
    check cashed; check cleared; got our check; got our payment; get our payment; apply payment; misapplied;
    misapplied payment; payment went through; balance; balance due; remaining balance; account balance; amount due;
    amount owed; owe; how much owe; owed; outstanding; past due; overdue; arrears; delinquent; delinquency;
    delinquency notice; credit balance; credit account; credit on account; account credit; paid up; unapplied;
    payment posted; payment applied; not posted; post payment; payoff; did payment go; payment received;
    receive payment; receive check; missing payment; lapse; grace period; nonpayment; cancel nonpayment;
    cancel non payment; non payment; nonpay; payment not show; ledger; collections; past due notice`,
  "Billing questions": `
    bill breakdown; premium notice; bill date; no bill; bill missing; never got bill; bill not come; bill late;
    next bill; wrong rate; rebill; still on bill; remove from bill; billing contact; bill terminated;
    charged too much; billed too much; too much; explain invoice; understand invoice; invoice breakdown;
    invoice error; refund check; money back premium; bill; billing; billed; bill question; bill wrong; wrong bill;
    invoice; invoice wrong; overcharge; overbilled; underbilled; undercharge; double charge; charge twice; charged;
    wrong amount; wrong charge; charge; extra charge; refund; overpaid; pay twice; paid twice; money back;
    duplicate charge; charge back; overpayment; credit memo; reimburse overpaid; late; late fee; fee; late notice;
    billing error; billing cycle; billing address; billing date; due date; double bill; bill twice; adjustment;
    retro; retroactive; retro credit; prorate; proration; premium due; premium bill; monthly bill; bill too high;
    higher than expected; bill dispute; dispute bill; dispute charge; invoice copy; send invoice; accounts payable;
    accounts receivable; line item; billing statement; billing department; remittance; remit; mail check;
    send check; check mail; payment address; where send check; where mail payment; paper check; pay by check;
    returned check; bounced check; nsf; w9; tax id; lockbox; bill went up; went up`,
  "Consolidated Service Center": `
    consolidated; service center; mailing address denver; denver address; mail enrollment; where mail enrollment;
    send enrollment; address enrollment; mail application; address for application; p o box; po box`,
};
