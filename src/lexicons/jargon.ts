const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Single words of product management, in any inflection: what a job posting is full of. Belongs here: a word that says a craft, not a case. */
export const jargonWords: readonly string[] = words(`
  stakeholder alignment align roadmap backlog sprint agile scrum kanban okr kpi metric metrics guardrail hypothesis framework persona segmentation segment cohort funnel retention churn engagement activation
  acquisition monetization conversion adoption lifecycle stickiness virality referral arpu ltv cac nps csat dau mau mrr arr roi gmv aov ctr mvp gtm prioritization prioritize prioritise impact effort leverage synergy
  iterate iteration experiment experimentation test testing validate validation insight insights discovery ideation prototype wireframe journey touchpoint friction frictionless seamless holistic end-to-end
  scalable scalability scale optimize optimization optimise personalization personalisation recommendation segmentation targeting positioning differentiation proposition value vision mission strategy strategic
  tactical execution deliverable milestone cadence ceremony retro retrospective standup sync kickoff workshop steering governance ownership accountable accountability empower empowerment autonomy transparency
  candor culture innovation innovative disrupt disruption disruptive ecosystem flywheel moat platform omnichannel digital transformation data-driven customer-centric user-centric customer-obsessed north star
  objective goal outcome output quantitative qualitative baseline benchmark significance statistical confidence power randomize randomization variant control treatment holdout lift uplift incremental incrementality
  cannibalization elasticity willingness monetize pricing tier bundle churned attribution correlation causal causality regression model bandit bayesian dashboard analytics telemetry instrumentation pipeline
  latency throughput scalability infrastructure architecture microservices api schema cross-functional collaboration collaborate collaborative cross functional buy-in influence storytelling narrative
  trade-off tradeoff constraint risk mitigation mitigate dependency assumption uncertainty threshold rule decision criteria criterion primary secondary tertiary hierarchy leading lagging indicator indicators
  rice moscow kano jtbd swot raci canvas sprinted epics stories velocity capacity resourcing bandwidth learnings actionable takeaways paradigm best-in-class world-class
  satisfaction delight empathy user users customer customers member members market markets product products feature features rollout launch scalable growth revenue margin lever levers
`);
