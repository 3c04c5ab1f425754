// What people type for the topics of csc.
import type { SynonymsOf } from "./attached";

export const csc: SynonymsOf<"csc"> = {
  "Membership enrollments, changes, or dependencies": `
    lost coverage; lost other coverage; court order; qmcso; foster child; guardianship; grandchild; twins;
    return from leave; furlough; military leave; seasonal employee; mid year change; missed enrollment;
    missed deadline; enrollment deadline; opt out; decline coverage; electronic enrollment; edi;
    enrollment spreadsheet; enrollment window; cover spouse; get on insurance; get on the plan; cover child;
    no longer works; stopped working; reduced hours; reenroll; enroll; enroll staff; open enrollment;
    special enrollment; late enrollment; waive coverage; waiver; baby; newborn; new baby; child insurance;
    insurance for baby; add child; add wife; add partner; domestic partner; add dependent; remove dependent;
    remove wife; ex wife; remove child; remove someone; new starter; let go; let someone go; let him go; let her go;
    drop dependent; dependent; spouse; stepchild; adopt; marry; marriage; divorce; birth; add employee; add member;
    add someone; add person; new employee; hire; fired; got fired; death; onboard; rehire; remove employee;
    remove member; drop employee; new hires; terminated employees; drop coverage; take off plan; off insurance;
    terminate; quit; employee quit; employee leave; employee left; left company; laid off; layoff; fire employee;
    resign; retire; retiree; disenroll; cancel coverage; cancel employee; end coverage; cobra;
    continuation coverage; qualifying event; newlywed; oep; sep; former employee; ex employee; off coverage; qle;
    headcount; head count; life event; name change; last name; member change; status change; change plan;
    switch plan; effective date; roster; census; 834; membership; waiting period; probation; coverage start;
    start date; reinstate; put on plan; add to plan; sign up employee; subscriber; part time; full time;
    leave of absence; aging out; turn 26; correct birth date; deceased; passed away; transfer employee; maiden name;
    fiance; fiancee; significant other; leave without pay; deadline add; enrolled on plan; starting employee;
    enroll him; fax termination; employee transfer location; offboard; add to policy; add to coverage; add family;
    put child; put wife; put employee; put family; cover wife; cover family; wife coverage; wife plan; child plan;
    child coverage; include wife; include child; sign up wife; sign up child; sign up family; wife join; child join;
    get off plan; off policy; delete; stop coverage; terminate coverage; discontinue; end date; lost job;
    kicked off; dropped off plan; dropped from; new job; job change; temporary employee; student status;
    disabled child; over 26; age 26; age limit; 26 birthday; child 26; be 26; stay on plan; keep coverage;
    keep plan; turn 65; medicare employee; separated; custody; guardian; born; infant; paternity leave; fmla; loa;
    sick leave; disability leave; back from leave; return to work; on leave; widow; enrollee; sign up deadline;
    sign up late; missed window; application received; application status; application pending; process application;
    not processed; confirm enrollment; fax application; fax form; fax change; mail form; send form; submit form;
    return form; form received; where fax; subgroup; change class; move employee; change tier;
    continuation coverage widow; go up; coverage tier; family tier; single to family; wrong plan; dob; birthdate;
    birth date; ssn; social security; gender; misspelled name; name spelled; name wrong; correct name; hire date;
    started work; hours week; hrs; increased hours; cut hours; more hours; part timer; parttimer; backdate;
    back date; late add; feed; file rejected; file error; member report; member list; employee list; list of who;
    who is on; people on plan; currently on plan; currently covered; cobra election; went on medicare; former wife;
    no longer with; no longer employed; last worked; contractor; parents; mother plan; add mother; add parents;
    eligible dependents; change form; remove from plan; remove from policy; remove from coverage; get rid;
    take off group; new enrollment; declined; refused coverage; waived; ended employment; dismissal; employee gone;
    missing from roster; wrong enrollment; mail enrollment; where mail enrollment; send enrollment;
    mail application; address for application; enrollment address; mail paperwork; send paperwork; enrollment fax`,
  "Eligibility or premium discrepancy reports": `
    inactive; not active; confirm coverage; coverage status; proof of insurance; numbers off; totals off; off by;
    not add up; eligible; ineligible; still eligible; still covered; active coverage; verify coverage;
    verify eligibility; proof coverage; coverage verification; discrepancy; premium discrepancy; mismatch;
    not match; premium wrong; premium difference; premium incorrect; premium change; qualify; who is covered;
    employee not showing; not in system; report error; rate wrong; hours requirement; premium too high;
    premium increase; premium go up; premium jump; verification; eligibility list; allowed on plan; still on plan;
    still have coverage; insured; active member; coverage letter; coverage dates; coverage begin;
    when insurance start; kick in; benefits start; benefits begin; minimum hours; not on file; no coverage showing;
    premium off; premium higher; premium doubled; different amount; does not tie; count off; count wrong;
    number of employees wrong; never worked here; duplicate member; inconsistent; wrong record; wrong date;
    payroll deduction; not match payroll; premium report; employee missing; missing member; member not showing;
    not showing up; does not show; age wrong; shows as`,
  "Account audits": `
    audit; auditor; reconcile; reconciliation; review account; true up; audit letter; recertification; recertify;
    year end; inspect`,
  "Account balances": `
    outstanding balance; owing; unpaid; zero balance; behind on payments; payment missing; payment lost; lost check;
    check cleared; got our check; got our payment; get our payment; apply payment; misapplied; misapplied payment;
    payment went through; balance; balance due; remaining balance; amount due; outstanding; past due; overdue;
    arrears; delinquent; credit balance; credit account; credit on account; paid up; unapplied; payment posted;
    not posted; payoff; did payment go; payment received; receive check; lapse; grace period; nonpayment;
    cancel non payment; non payment; nonpay; payment not show; ledger; collections; new balance; check deposited;
    payment deposited; still shows due; still owe; total due; carried forward; good standing; final notice;
    cancellation notice; cancellation letter; group cancelled; group terminated; reinstate group; suspended;
    suspension; payment credited; check mailed; cashed; not applied; not credited; misposted; applied wrong;
    trace payment; where is payment; where did payment; short pay; short payment; underpaid; underpayment;
    partial payment; payment plan; arrangement; extension; pay late; aging report; behind; paid in full;
    paid through; paid to date; catch up; payment late; cut off`,
  "Billing questions": `
    bill not right; premium not right; invoice not right; premium notice; bill not come; rebill; bill terminated;
    explain invoice; understand invoice; invoice breakdown; bill; bill wrong; invoice; invoice wrong; overcharge;
    overbilled; underbilled; undercharge; charged; wrong amount; wrong charge; extra charge; refund; overpaid;
    pay twice; money back; duplicate charge; overpayment; credit memo; reimburse overpaid; late; late fee; fee;
    late notice; billing address; billing date; due date; adjustment; retro; retroactive; prorate; premium due;
    premium bill; monthly bill; higher than expected; bill dispute; line item; billing statement;
    billing department; remittance; send check; payment address; where send check; paper check; pay by check;
    returned check; bounced check; nsf; w9; tax id; lockbox; went up; call billing phone; bill left; invoice quit;
    invoice left; invoice list; invoice show; off bill; bill doubled; bill error; not receive bill;
    not receive invoice; where is bill; when due; payment due; cutoff; bill number; billing group; detailed bill;
    credit terminated; credit for employee; due a credit; premium credit; want credit; missing credit; credit back;
    refund premium; premium back; paid too much; pay for someone; paid for employee; paid for person; penalty; w 9;
    ein; mail payment; mail premium; premium address; overnight payment; check payable; change billing;
    payment returned; payment bounced; insufficient funds; charge terminated; went down; higher than last;
    double payment; paid double; duplicate payment; billing phone number; pay quarterly; partial month;
    incorrect amount; mistake; accounting; calculated`,
  "Consolidated Service Center": `
    consolidated; service center; denver address; denver; p o box; po box; mailing address`,
};
