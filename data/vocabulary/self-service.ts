// What people type for the topics of self-service.
import type { SynonymsOf } from "./attached";

export const selfService: SynonymsOf<"self-service"> = {
  "Online account services": `
    employer account; broker account online; online tools; enroll online; online enrollment; online; online account;
    online access; online service; portal; employer portal; broker portal; login; log in; log on; logon; sign in;
    signin; account access; register; register online; registration; create account; online registration;
    set up online account; self service; self serve; website; url; link; internet; app; employer website;
    broker website; after hours; anytime; weekend; weekends; any time; outside hours; 24 hours; dashboard;
    do it online; producer site; nights; at night; midnight`,
  "News and events": `
    announcements; updates; broker news; employer news; town hall; news; newsletter; event; events; webinar;
    seminar; announcement; update news; calendar; latest news; workshop; training; bulletin; press; wellness event;
    what is new`,
  "Forms and materials": `
    sbcs; benefit summaries; plan information; plan info; plan details; posters; enrollment guide; sample letter;
    open enrollment kit; summary plan; pamphlets; booklets; booklet; form; forms; blank form; application form;
    enrollment form; download; download form; download brochure; employee form; employee enrollment form; pdf;
    print form; printable form; printable; materials; marketing material; brochure; flyer; leaflet; leaflets;
    handout; pamphlet; poster; kit; enrollment kit; enrollment materials; enrollment packet; packet; toolkit;
    document; paperwork; application; change form; template; literature; collateral; sbc; summary of benefits;
    rate guide; guide; open enrollment materials; directory; provider directory; plan summary; benefit summary;
    plan brochure; summary of benefits and coverage; library`,
  "Kaiser Permanente Plus™": `
    kp plus; kpplus; kaiser plus; permanente plus; plus plan; out of network plus`,
  "Added Choice®": `
    added choice; addedchoice; added choice pos; pos plan; point of service; pos`,
  "PPO Plus®": `
    ppo; ppo plan; preferred provider organization; pp plus`,
  Dental: `
    dentists; orthodontics; implants; wisdom teeth; gums; dentures; fillings; toothache; dental; dental plan;
    dental coverage; dental insurance; dentist; teeth; tooth; orthodontia; orthodontist; braces; root canal;
    dental benefits; tooth cleaning; cavity; crown; denture; orthodontic; filling tooth`,
  "Brokers/producers or employers": `
    producer; producers; producer portal; broker online; employer online; broker login; employer login;
    producer login; broker account; agent portal`,
};
