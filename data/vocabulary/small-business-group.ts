// What people type for the topics of small-business-group.
import type { SynonymsOf } from "./attached";

export const smallBusinessGroup: SynonymsOf<"small-business-group"> = {
  "New sales": `
    ballpark; premium estimate; new employer; new small employer; opening business; just opened; start up;
    sole proprietor; new group setup; group application; master application; sell your plans; become broker;
    get appointed; contracting; switch insurance; change insurance company; moving from; offering insurance;
    provide insurance; looking for insurance; looking for coverage; looking for plan; interested in; shopping;
    quote; quotation; get quote; quote employees; quote group; quote lives; who quotes; would cost; cost us;
    rate quote; new rates; request quote; proposal; rfp; price; pricing; cost plan; cost of plan; plan cost;
    how much plan cost; how much insurance; buy; buy plan; buy insurance; purchase; purchase plan;
    purchase coverage; shop plan; shop coverage; shop for; shop insurance; sell; sell kaiser; sales; salesperson;
    sales rep; sales team; sales department; new group; new business; new client; new customer; new company;
    new account; new policy; prospect; enroll company; start coverage; start plan; start insurance; start group;
    offer insurance; offer coverage; offer benefits; offer plan; offer health; get insurance for;
    want insurance for; want plan for; want coverage for; become customer; sign up company; sign up business;
    sign up group; sign up small business; set up plan; set up group; new plan; insurance for business;
    insurance for company; insurance for employees; insurance for staff; cover my employees; cover our employees;
    cover my staff; cover our staff; plan for company; plan for business; group plan; group insurance; small group;
    group size; minimum employees; participation requirement; contribution requirement; underwriting; underwriter;
    rates; rate sheet; compare plans; plan options; cheaper plan; better plan; plan comparison; group group health;
    health insurance; health plan; group rates; rates group; need coverage; need insurance; coverage staff;
    coverage employees; coverage for staff; coverage company; insurance staff; another carrier; switch carrier;
    change carrier; carrier; startup; how many employees; group quote; join kaiser; switch to kaiser; estimate`,
  "Account management": `
    renewing; renewal date; plan year; plan change renewal; add vision; who is my rep; our rep; change benefits;
    benefit change; sold business; close business; going out of business; change of ownership; group change request;
    change plan group renewal; account manager; account rep; account representative; account executive;
    manage account; rep; my rep; my representative; representative; renewal; renew; renewal rates; renewal packet;
    renew plan; contract renewal; broker of record; bor; bor letter; broker change; change broker; agent of record;
    aor; plan change group; change group plan; upgrade plan; downgrade plan; add plan; add location; change group;
    group change; update company; company address; business address; company name; ownership change; new owner;
    merger; acquisition; cancel group plan; terminate group contract; group termination date; cancel plan;
    cancel policy; terminate contract; contribution; change contribution; existing account; existing group;
    existing client; group administrator; change contact; contact person; plan design; review plan;
    relationship manager; commission; commissions; appointment broker; broker appointment; waiting period change;
    change waiting period; amendment`,
  "Small Business Group": `
    business; small business; small employer`,
};
