// What people type for the topics of ebs.
import type { SynonymsOf } from "./attached";

export const ebs: SynonymsOf<"ebs"> = {
  "Unresolved enrollment questions, billing questions, contractual discrepancies, and more": `
    !escalate; !unresolved; !not resolved; !not fixed; !not been fixed; !not solved; !still not; !still no;
    !still wrong; !still waiting; !still pending; !still broken; !still problem; !nobody answered; !nobody called;
    !nobody resolved; !nobody responded; !nobody helped; !no one answered; !no one called; !no one responded;
    !no one helped; !no one will help; !no answer; !no reply; !no response; !no resolution; !no luck; !not answered;
    !not responded; !not replied; !not called back; !no callback; !never heard; !keep calling; !kept calling;
    !called twice; !waited weeks; !waited months; !called already; !called before; !called three times;
    !called several times; !called many times; !multiple calls; !multiple times; !several times; !many times;
    !third time; !second time; !times already; !already tried; !already contacted; !already emailed; !again wrong;
    !happened again; !going in circles; !run around; !runaround; !supervisor; !manager complaint; !speak to manager;
    !talk to manager; !unhappy; !fed up; !unanswered; !ignored; !csc not; !nowhere; !stuck; !follow up;
    !hold for hours; !higher up; !next level; !second level; !tier 2; contract; contractual; contract discrepancy;
    contract question; contract wrong; contract dispute; contract error; complain; complaint; grievance; frustrated;
    problem; issue; service issue; broker service; employer service; broker support; producer support;
    agent support; broker help; broker line; broker hotline; broker; employer; agent; urgent; dispute; resolve;
    resolve issue; !second request; !third request; !third call; !fourth call; !fourth time; !four times;
    !five times; !repeatedly; !repeated calls; !keeps happening; !same mistake; !same error; !same problem;
    !same issue; !still nothing; !yet to hear; !no follow up; !no call back; !nobody can help; !no one can help;
    !could not fix; !could not resolve; !not able to help; !sent me away; !passed around; !transferred around;
    !bounced around; !back and forth; !dead end; !wits end; !last resort; !angry; !furious; !very upset; !livid;
    !dissatisfied; !unacceptable; !ridiculous; !terrible service; !poor service; !bad service; !rude; !team lead;
    !above service center; !go above; !someone senior; !higher authority; !higher level; !no progress; !no update;
    !no action; !nothing done; !nothing happened; !never done; !dropped ball; !lost patience; !still there;
    !two calls; !three calls; !several calls; !nobody return; !no one return; !left messages;
    !left several messages; !left voicemails; !unreturned; !not return message; !not return email; !not returning;
    !tired of; !sick of; !wrong after; !emailed twice; !asked twice; !twice already; !wrote twice; !written twice;
    !taking forever; !took too long; !someone higher; !above csc; !csc could not; !csc will not;
    !file complaint against; !formal complaint; !beyond csc; !no one fixed; !nobody fixed; !not get straight answer;
    !straight answer; !conflicting answers; !different answers; !wrong information; !given wrong; !wrong advice;
    !bad information; !get nowhere; !no help; !unhelpful; !no satisfaction; !cannot reach; !cannot get through;
    !no one picks; !nobody picks; !not get hold; !past month nobody; !nobody knows; !gave up; !ombudsman;
    !unsatisfied; !unsolved; !reopen; !open ticket; !open case; !pending weeks; !pending months;
    !waited long enough; signed contract; send contract; lost contract; contract terms; contract language;
    contract says; contract shows; contract different; contract does not match; contract not match;
    rates in contract; not what agreed; we agreed; were sold; breach; contract lawyer; contract attorney;
    contract mistake; contract provision; broker team; broker rep; brokerage; insurance agent; insurance broker;
    tpa; consultant; service request; inquiry; resolution; concern; urgent issue; urgent request; urgent matter;
    rush; expedite; priority; time sensitive; dedicated team; liaison; advocate; broker question; broker contact;
    broker phone; employer contact; employer phone; employer line; employer help; employer support;
    employer question; employer team; brokers and employers; agency; issue with service; account problem;
    account issue; service problem; broker problem; broker issue; service complaint; big problem; serious problem;
    serious issue; ongoing issue; ongoing problem; mess; mix up`,
  "Benefit and claim payment concerns": `
    claim payment; claim paid; claim unpaid; claim denied; denial; claim dispute; claim problem; claim issue;
    claim error; claim wrong; claim concern; claim processed; claim rejected; claim appeal; appeal; provider unpaid;
    underpaid claim; benefit concern; benefit wrong; benefit dispute; claim delay; claim pending; claim stuck;
    claim overpaid; paid incorrectly; kicked back; claim returned; claim backlog; claim stalled; claim lost;
    nobody paid claim; refuse pay; refused to pay; reconsideration; denial letter; benefit denied;
    benefit claim not paid; claims not paid; provider not paid; benefit error; benefit issue; benefit problem;
    doctor not paid; not paid; claim mistake; claim incorrectly; claim review; employee claim denied; client claim;
    provider payment; claims team employer; claim collections; claim too long; unpaid hospital; benefit misquoted;
    benefits loaded wrong; deductible wrong; copay wrong system; benefit discrepancy`,
  "Concerns with a member's access to care": `
    waiting list; cannot find provider; cannot see specialist; poor care; care refused; months for appointment;
    weeks for appointment; access to care; access care; access; care concern; denied care;
    member not get appointment; not get appointment; not see doctor; delayed care; wait for appointment;
    appointment wait; long wait; referral denied; quality of care; access problem; access issue;
    employee cannot see; turned away; cannot find doctor; no appointments available; no appointments;
    surgery denied; treatment denied; prescription denied; medication denied; waiting see specialist;
    wait for specialist; wait specialist; waiting for surgery; surgery date; surgery delayed; not get referral;
    not get surgery; not get prescription; not get medication; refused appointment; refused specialist;
    refused treatment; refuse to see; nobody will see; turned down; no specialists; waitlist; wait time;
    wait too long; booked out; booked up; denied appointment; hard to get appointment; trouble getting appointment;
    trouble getting in; trouble seeing; difficulty seeing; difficulty getting; getting refused; poor treatment;
    bad care; quality concern; misdiagnosis; malpractice; network adequacy; no provider near; no doctors near;
    no doctors; no doctors taking; no openings; next opening; waiting for mri; waiting for referral; wait referral;
    surgery cancelled; cannot get an mri; not get therapy; access concern; access doctors; cannot get care;
    care cannot; delayed treatment; delayed appointment; member access`,
  "5500 reports": `
    !5500; 5500 form; schedule a; tax form 5500; erisa; dol filing; department of labor; !plan 5500;
    !insurance 5500; plan sponsor report; commission disclosure; annual return; rxdc; dol audit; plan audit;
    annual insurance report; annual filing; erisa plan; erisa attorney; aca reporting; 1094; 1095c; pcori;
    compliance report; welfare benefit plan`,
  "Requests for a copy of the group contract, Evidence of Coverage, or group premium bill": `
    copy contract; group contract; master contract; group agreement; group policy; agreement; copy of policy;
    policy document; eoc; certificate of coverage; coc; coverage booklet; benefit booklet; copy bill;
    duplicate bill; group bill; copy invoice; duplicate invoice; plan document; coverage document; spd;
    summary plan description; copy; sbc; summary of benefits; resend; another copy; contract pdf; full contract;
    group service agreement; gsa; evidence; certificate; coverage book; big book; book covered; benefit book;
    policy booklet; policy copy; plan booklet; plan contract; legal document; past bills; old bills; bill last year;
    prior bill; previous bill; prior invoice; previous invoice; reprint bill; reprint invoice; lost bill;
    lost invoice; bill auditor; year premium bill; month premium bill; year group bill; rider; endorsement;
    contract number; contract date; signed agreement; executed contract; signature page; contract booklet;
    photocopy; duplicate contract; scan of contract; email contract; current contract; latest contract;
    new contract; bill from last year; coverage handbook; wrap document; plan year contract; contract document;
    send eoc; insurance contract; insurance policy copy`,
};
