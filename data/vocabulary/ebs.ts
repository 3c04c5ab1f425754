// What people type for the topics of ebs.
import type { SynonymsOf } from "./attached";

export const ebs: SynonymsOf<"ebs"> = {
  "Unresolved enrollment questions, billing questions, contractual discrepancies, and more": `
    !escalate; !escalated; !escalation; !unresolved; !not resolved; !not fixed; !not been fixed; !never fixed;
    !not solved; !still not; !still no; !still wrong; !still waiting; !still unresolved; !still pending;
    !still broken; !still missing; !still problem; !nobody answered; !nobody called; !nobody resolved;
    !nobody responded; !nobody helped; !nobody calls; !no one answered; !no one called; !no one responded;
    !no one helped; !no one will help; !no answer; !no answer from; !no reply; !no response; !no resolution;
    !no luck; !not answered; !not responded; !not responding; !not respond; !not replied; !not return;
    !not called back; !no callback; !never called; !never heard; !never answered; !never responded; !not heard;
    !keep calling; !kept calling; !called twice; !waited weeks; !waited months; !called already; !called before;
    !called three times; !called several times; !called many times; !multiple calls; !multiple times;
    !several times; !many times; !third time; !second time; !times already; !already called; !already tried;
    !already contacted; !already emailed; !tried already; !again wrong; !wrong again; !happened again;
    !going in circles; !run around; !runaround; !waiting weeks; !supervisor; !manager complaint; !speak to manager;
    !talk to manager; !unhappy; !fed up; !unanswered; !ignored; !csc not; !getting nowhere; !nowhere; !stuck;
    !follow up; !hold for hours; !higher up; !next level; !second level; !tier 2; contract; contractual;
    contract discrepancy; contract question; contract wrong; contract dispute; contract error; complain; complaint;
    grievance; frustrated; problem; issue; service issue; service inquiry; broker service; employer service;
    broker support; producer support; agent support; broker help; broker line; broker hotline; broker; employer;
    agent; urgent; dispute; resolve; resolve issue`,
  "Benefit and claim payment concerns": `
    claim payment; claim paid; claim not paid; claim unpaid; unpaid claim; pay claim; claim denied; denial; denied;
    claim dispute; claim problem; claim issue; claim error; claim wrong; claim concern; claim processed;
    claim rejected; reject claim; claim appeal; appeal; appeal claim; provider not paid; provider unpaid;
    underpaid claim; benefit concern; benefit wrong; benefit dispute; claim delay; claim pending; claim stuck`,
  "Concerns with a member's access to care": `
    waiting list; cannot find provider; cannot see specialist; cannot get in; poor care; care refused;
    months for appointment; weeks for appointment; access to care; access care; access; care concern; denied care;
    member not get appointment; employee not get appointment; not get appointment; not see doctor;
    cannot see doctor; not get care; delayed care; care denied; wait for appointment; appointment wait; long wait;
    referral denied; quality of care; access problem; access issue; employee cannot see; refused care; turned away;
    care delay; cannot find doctor; no appointments available; no appointments; surgery denied; treatment denied;
    prescription denied; medication denied`,
  "5500 reports": `
    !5500; 5500 form; schedule a; tax form 5500; erisa; erisa report; erisa filing; dol filing; irs 5500;
    annual report 5500; department of labor`,
  "Requests for a copy of the group contract, Evidence of Coverage, or group premium bill": `
    copy contract; contract copy; group contract; master contract; group agreement; group policy; agreement;
    copy of policy; policy document; evidence coverage; eoc; certificate of coverage; coc; coverage booklet;
    benefit booklet; copy bill; bill copy; duplicate bill; premium bill copy; group bill; copy invoice;
    duplicate invoice; plan document; coverage document; spd; summary plan description; coverage certificate; copy;
    sbc; summary of benefits`,
};
