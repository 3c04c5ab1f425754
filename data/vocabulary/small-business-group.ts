// What people type for the topics of small-business-group.
import type { SynonymsOf } from "./attached";

export const smallBusinessGroup: SynonymsOf<"small-business-group"> = {
  "New sales": `
    ballpark; premium estimate; new employer; opening business; just opened; start up; sole proprietor;
    new group setup; group application; master application; become broker; get appointed; contracting;
    switch insurance; moving from; offering insurance; provide insurance; looking for insurance;
    looking for coverage; looking for plan; interested in; shopping; quote; quotation; get quote; quote employees;
    quote group; quote lives; who quotes; would cost; cost us; rate quote; new rates; request quote; proposal; rfp;
    price; cost plan; cost of plan; how much insurance; buy; buy plan; buy insurance; purchase; purchase plan;
    purchase coverage; shop plan; shop coverage; shop for; shop insurance; sell; sell kaiser; sales; salesperson;
    sales rep; sales team; sales department; new group; new business; new client; new customer; new company;
    new account; new policy; prospect; enroll company; start coverage; start plan; start insurance; start group;
    offer coverage; offer benefits; offer plan; offer health; get insurance for; want insurance for;
    want coverage for; become customer; sign up company; sign up business; sign up group; set up plan; set up group;
    new plan; insurance for business; cover my employees; cover our employees; plan for company; plan for business;
    group plan; group insurance; small group; group size; minimum employees; participation requirement;
    contribution requirement; underwriting; rates; rate sheet; plan options; better plan; plan comparison;
    group group health; health insurance; health plan; group rates; need coverage; need insurance; insurance staff;
    another carrier; carrier; startup; how many employees; join kaiser; switch to kaiser; estimate;
    coverage for my employees; coverage for our employees; what plans offer; which plans offer; plans you offer;
    per employee; need coverage employees; add dental to plan; add vision to plan; buy coverage; insure company;
    insure people; price out; price group; want price; starting company; starting business; opening company;
    open shop; shop around; metal; bronze; platinum; silver plan; gold plan; sic code; naics; sic; life group;
    census for pricing; census pricing; census quote; minimum group; minimum size; minimum number of employees;
    how small; how big; two person; one person company; husband and wife company; self employed; freelancer;
    individual plan; nonprofit; requote; re quote; bidding; request for proposal; cost to cover; cost to insure;
    cost per person; per employee per month; pepm; monthly cost; cost for company; cost for group; cost coverage;
    cost insurance; cover five employees; affordable; cheap insurance; cheapest; inexpensive; cheaper;
    does not offer; not offer yet; begin offering; start offering; offer dental; offer vision; add dental;
    add dental coverage; talk to sales; sales agent; sales contact; sales phone; sales number; sales email;
    salesman; sales consultant; sold case; submission; new case; installation; implementation; enroll group;
    set up new; set up company; set up insurance; become client; sell your products; sell for you; broker contract;
    broker appointment form; broker appointed; leaving insurer; other insurer; different insurer; our insurer;
    blue cross; blue shield; aetna; regence; cigna; moda; pacificsource; humana; competitor; compare;
    compare plan prices; which plan best; best plan for; recommend plan; plans do you have; plan choices; products;
    products offered; product line; health coverage for; health plan for; need a plan; need health;
    want health insurance; like health insurance; get health insurance; health benefits for; give insurance;
    give health; give benefits; insurance for crew; eligible for small group; qualify small group; qualify as small;
    qualify for group; participation; employer contribution; percent employer pay; percentage; rating area;
    rate table; rate chart; rate card; rates for next; 2 50; age rated; age band; rate filing;
    effective january quote; brochure prices; move from another; moving to kaiser; move our group; bring group;
    bring business; bring company; switching; switch our; switch from; change insurer; unhappy with carrier;
    thinking of switching; considering; interested; information about plans; learn about plans; consult about plan;
    out of state employees quote; hsa plan quote; do you sell; sell plans; sole prop; owner only; partnership; llc;
    medical questionnaire; health questionnaire; open a group; open an account; open account;
    coverage for my business; coverage for my company; price people; price company`,
  "Account management": `
    renewing; renewal date; plan year; plan change renewal; add vision; our rep; change benefits; sold business;
    close business; going out of business; change of ownership; group change request; account manager; account rep;
    account executive; rep; my rep; my representative; representative; renewal rates; renewal packet; renew plan;
    contract renewal; broker of record; bor; bor letter; broker change; agent of record; aor; change group plan;
    upgrade plan; downgrade plan; add plan; add location; change group; update company; company address;
    business address; company name; ownership change; new owner; merger; acquisition; cancel group plan;
    terminate group contract; group termination date; cancel plan; cancel policy; terminate contract; contribution;
    change contribution; existing account; existing group; existing client; group administrator; change contact;
    contact person; plan design; review plan; relationship manager; commission; waiting period change; amendment;
    account exec; renewal not arrive; renewal not come; renewal not received; where is renewal; never renewal;
    different broker; new broker; broker retired; broker left; find broker; switch broker; fire broker; add broker;
    broker letter; broker assignment; who is broker; no broker; want broker; rate increase; renewal increase;
    renewal quote; renewal letter; renewal options; renewal notice; renewal package; renewal meeting;
    renewal paperwork; renewal late; renewing group; anniversary; anniversary date; renew coverage; renew policy;
    renew insurance; next year rates; next year plan; richer plan; better price; negotiate; lower rate;
    lower premium; lower our cost; reduce cost; reduce premium; save money; buy up; add rider; vision rider; rider;
    add option; second plan; dual option; drop plan; remove plan; change our plan; change deductible; change copay;
    higher deductible; lower deductible; plan modification; modify plan; plan migration; discontinued plan;
    plan ending; leave kaiser; cancel group; cancel our group; cancel whole; cancel account; close account;
    close group; end contract; end group; terminate group; terminate policy; non renew; nonrenew; drop kaiser;
    drop group; shutting down; closing company; bought company; bought business; company sold;
    buying another company; bought another; merged; acquire; change company; business name; business name change;
    legal entity; entity; tax id change; new tax id; ein change; new ein; second location; new location;
    another location; new office; company moved; business moved; office moved; we moved offices; group address;
    new contact; new administrator; authorized contact; group contact; change group contact; new benefits manager;
    new hr manager; person in charge; primary contact; signer; authorized signer; point of contact; group admin;
    account team; account contact; account person; account lead; account email; account representative name;
    assigned rep; rep name; who is rep; rep for; who handles account; handles our account; looks after account;
    in charge of account; takes care of account; service rep; client manager; client services;
    account executive name; dedicated rep; our manager; review our account; annual review; benefits review;
    open enrollment meeting; enrollment meeting; speaker; rep come; come to office; visit office;
    presentation to employees; on site; utilization report; claims experience; experience report;
    wellness program for; commission statement; commission payment; broker paid; my commission; commission check;
    contribution amount; employer share; eligibility rule change; probation change; new hire waiting;
    class of employees; add class; carve out; change effective; domestic partner rider; change renewal date;
    open enrollment date change; group size change; grew; growing; over 50 employees; large group; more than 50;
    add chiropractic; alternative care rider; add acupuncture; plan lineup`,
  "Small Business Group": `
    business; small business; small employer; small company; small shop; mom and pop; family business;
    smallbusiness; small business department; small group department; small group team; little company;
    little business`,
};
