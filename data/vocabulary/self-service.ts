// What people type for the topics of self-service.
import type { SynonymsOf } from "./attached";

export const selfService: SynonymsOf<"self-service"> = {
  "Online account services": `
    employer account; online tools; enroll online; online; online account; online access; online service; portal;
    employer portal; broker portal; login; log in; log on; logon; sign in; signin; account access; register;
    register online; registration; create account; online registration; set up online account; self service;
    self serve; website; url; link; internet; app; employer website; broker website; after hours; anytime; weekend;
    any time; outside hours; 24 hours; dashboard; do it online; producer site; nights; at night; midnight;
    after 5pm; after 5; look things up; look it up; look up plan; look up info; read online; find online;
    info online; any hour; round the clock; 24 x 7; evening; office closed; you closed; are closed; sunday;
    saturday; on weekend; do it myself; without calling; mobile app; kp app; app download; employer app;
    employer tools; broker tools; sign on; web address; web link; which website; what website; homepage; home page;
    portal access; portal registration; portal sign up; get portal; online sign up; manage online;
    manage group online; add employee online; update online; change online; online portal; hr portal; admin portal;
    give access; grant access; user access; add user; new user; delegate; delegate access; administrator access;
    admin access; access bookkeeper; access assistant; share access; anything online; something online;
    anywhere online; somewhere online; internet access; online information; browse; digital; electronic access;
    web portal; web site for; get online; go online; account services; online resources; resources; tools;
    business portal; online dashboard; selfserve; selfservice; off hours; nighttime; account kp`,
  "News and events": `
    announcements; updates; broker news; employer news; town hall; news; event; webinar; seminar; update news;
    calendar; latest news; workshop; training; bulletin; press; wellness event; annual notice; legislative; reform;
    health reform; regulatory; law change; new law; blog; upcoming events; upcoming; broker events; employer events;
    event calendar; conference; expo; open house; health fair; benefit fair; wellness fair; lunch and learn;
    broker update; register webinar; mailing list; subscribe; subscription; unsubscribe; enewsletter; newsflash;
    headlines; what new; new at kaiser; latest; happening; broker training; employer training; training session;
    recording; webcast; meetup; networking; summit; wellness class; roadshow; press release; publication; magazine;
    alerts; communications; monthly update; changes coming; compliance news`,
  "Forms and materials": `
    sbcs; benefit summaries; plan information; plan info; plan details; posters; enrollment guide; sample letter;
    open enrollment kit; summary plan; pamphlets; booklets; form; blank form; application form; enrollment form;
    download; download form; download brochure; employee form; employee enrollment form; pdf; printable; materials;
    brochure; flyer; leaflet; handout; kit; enrollment kit; enrollment materials; enrollment packet; packet;
    toolkit; document; paperwork; application; change form; template; literature; collateral; summary of benefits;
    rate guide; guide; open enrollment materials; directory; provider directory; plan brochure;
    summary of benefits and coverage; library; paper form; blank application; waiver form; decline form;
    change of status form; termination form; employer form; broker form; group form; fillable; form online;
    form link; get form; find form; need form; which form; what form; right form; correct form; form library;
    current form; new form; where form; print application; print enrollment; download application;
    download enrollment; download pdf; download document; download sbc; flyer staff; brochure employee; breakroom;
    break room; bulletin board; hand out; hand out employee; give to employees; give new hire; materials employee;
    marketing; marketing piece; sales material; sales brochure; sales kit; enrollment brochure;
    open enrollment brochure; open enrollment poster; open enrollment flyer; open enrollment packet;
    open enrollment form; open enrollment guide; open enrollment hand out; enrollment booklet; new hire packet;
    new hire kit; stack of brochures; order material; order form; order supplies; spanish form; spanish material;
    spanish handout; translated materials; materials language; plan highlights; highlights; benefit highlights;
    comparison chart; fact sheet; factsheet; cheat sheet; infographic; logo; kaiser logo; presentation; slide;
    slide deck; deck; video; plan guide; administrator guide; admin guide; employer guide; employer handbook;
    handbook; manual; user guide; instruction; reference guide; network directory; formulary list; privacy notice;
    hipaa form; hipaa notice; sample; catalog; one pager; one sheet; printout; print out; print brochure;
    print material; printed; hard copy; booklet employee; literature employee; claim form; enrollment paper;
    census form; census template; enrollment template; cobra election form; affidavit; domestic partner form;
    authorization form; forms page; leave behind; benefit guide; benefit brochure; benefit flyer; wellness material;
    wellness poster; letterhead; plan sheet; rate brochure; compare brochure; summary sheet; at a glance;
    plan booklets; payroll stuffer; stuffer; tri fold; trifold; supplies; mailer; postcard; fliers; summaries;
    collateral request; material request; swag`,
  "Kaiser Permanente Plus™": `
    kp plus; kpplus; kaiser plus; permanente plus; plus plan; out of network plus; plus page; plus option;
    plus product; kaiserplus; kpp`,
  "Added Choice®": `
    added choice; addedchoice; pos plan; point of service; pos; choice plan; choice product; choice page;
    choice option; network added choice`,
  "PPO Plus®": `
    ppo; ppo plan; pp plus; ppo network; preferred provider; ppo option; ppo page; ppo member; ppo benefits;
    ppo details; pposplus; ppo out of network`,
  Dental: `
    dentists; orthodontics; implants; wisdom teeth; gums; dentures; toothache; dental; dental coverage;
    dental insurance; teeth; tooth; orthodontia; orthodontist; braces; root canal; dental benefits; tooth cleaning;
    cavity; crown; filling tooth; dental plans; dental care; dental info; dental page; dental network; oral surgery;
    oral surgeon; dental cleaning; periodontal; periodontist; gum disease; veneers; retainer; invisalign; whitening;
    endodontist; hygienist; dental xray; night guard; molar; fluoride; sealant; bridges; dental provider;
    dental office near; extraction; dental hmo; dental ppo; dental rider; dental copay; dental website;
    dental directory; dds; denplan; pediatric dental; child dental; toothbrush`,
  "Brokers/producers or employers": `
    producer; producer portal; broker online; employer online; broker login; employer login; producer login;
    broker account; agent portal; broker web; employer web; employer internet; broker resources; producer resources;
    producer online; agent website; agent online; agent login; broker page; employer page; broker register;
    employer register; broker access; employer access`,
};
