import type { Lexicon } from './lexicon.ts';

/** Countable things that should stay rare or low, in any field. */
export const harmCounts: Lexicon = {
  id: 'harm-counts',
  about: 'Nouns for what can be counted and gets worse as it rises: complaints, refunds, waits, errors; not goals that rise.',
  phrases: [
    '~complaint|~grievance|~dispute|~chargeback|~refund|~return|~cancellation|~churn|~attrition|~turnover|~leaver|~dropout|~abandonment|~abandon|~unsubscribe|~quitter|~mute|~uninstall|~downgrade|~downgrader|~defection|~absence|~absenteeism|~resignation',
    '~error|~failure|~fault|~crash|~bug|~defect|~outage|~downtime|~timeout|~breakdown|~breakage|~spoilage|~waste|~scrap|~stockout|~shortage|~backlog|~rework|~latency|~delay|~wait|~lateness|~queue|~overrun|~overtime|~rebuffer|~buffering|~stutter|~lag|~stall|~glitch|~hiccup|~mistake|~mismatch|~collision|~spill|~leak|~misprint|~walkout|~bruise|~scratch|~violation|~breach|~typo',
    '~accident|~injury|~incident|~death|~mortality|~readmission|~infection|~relapse|~overdose|~misdiagnosis|~eviction|~arrear|~default|~debt|~theft|~fraud|~abuse|~harassment|~spam|~cheating|~cheater|~toxicity|~escalation|~ticket|~callback|~lawsuit|~penalty|~emission|~noise|~pollution|~noshow|~lockout',
    '(false|wrong|missed|late|failed|lost|empty|broken|damaged|unpaid|overdue|unanswered|dropped|repeat|quick|early|needless|unsafe|angry|rejected|spoiled|expired|cancelled|canceled|duplicate|misrouted|unfilled) (~alarm|~positive|~negative|~flag|~delivery|~order|~payment|~call|~visit|~appointment|~shift|~seat|~trip|~run|~bill|~invoice|~abandon|~answer|~diagnosis|~address|~dose|~review|~pickup|~parcel|~item|~exit|~dose|~lesson|~bus|~train|~customer|~patient|~pause|~ride|~booking|~meal|~bed)',
    'no ~show',
    '(drop|opt|stock|sign) (~off|~out)',
    '(~wait|waiting|response|handling|load) ~time',
    '(people|customers|users|members|patients|drivers|riders|students|pupils|players|donors|staff|nurses) (who)? ..1 (~leave|~quit|~cancel|~complain)',
    'how many ..2 (~leave|~quit|~cancel|~complain|turn it off|switch it off|mute|~return|~drop)',
  ],
};
