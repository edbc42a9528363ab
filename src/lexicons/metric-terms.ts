import type { Lexicon } from './lexicon.ts';

const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Names of measures that stand alone. */
export const namedMetrics: Lexicon = {
  id: 'named metrics',
  about: 'Names that mean a measurable quantity by themselves, in any field. Not: events ("complaints"), aims ("growth"), or process words ("KPI").',
  phrases: lines(`
    churn, retention, attrition, abandonment, dropouts, drop outs, absenteeism, presenteeism, staff turnover, employee turnover, dropout, drop out rate, conversion, conversions, completion, stickiness
    arpu, arppu, arpdau, ltv, clv, cac, cpa, cpc, cpm, cpi, cpl, ctr, cvr, roas, roi, roce, ebitda, aov, gmv, gtv, tpv, arr, mrr, nrr, grr, acv, tcv, aum, irr, npv
    dau, wau, mau, nps, csat, ces, sla, mttr, mtbf, mttd, mtta, oee, otif, dso, fcr, aht, rpm, capex, opex, cogs, eps
    net promoter score, net promoter, customer effort score, employee net promoter, enps
    lifetime value, lifetime margin, lifetime revenue, unit economics, contribution margin, gross margin, net margin, operating margin, profit margin, gross profit, net profit, operating profit, margin per
    net revenue, gross revenue, recurring revenue, ad revenue, incremental revenue, incremental margin, gross merchandise ~value, gross bookings, payback, payback period, break even point, cash flow, free cash flow, working capital, burn rate, runway
    acquisition ~cost, cost to serve, cost of acquisition, marginal cost, unit ~cost, operating ~cost, support ~cost, servicing ~cost, total cost of ownership
    same store sales, like for like sales, sales per, average order value, order value, basket size, basket value, average basket, average ticket, ticket size, deal size, win rate, market share, audience share, share of wallet, share of voice, wallet share
    throughput, latency, uptime, downtime, availability, tail latency, error budget, cycle time, lead time, takt time, dwell time, time on site, bounce, bounces, fill rate, stock ~out, stockout|stockouts, backlog, ~backorder, shrinkage, spoilage, wastage, scrap
    yield, crop yield, ~yield per, milk yield, feed conversion, germination, mortality, morbidity, survival, infant mortality, lifespan, ~readmission, readmissions, relapse, relapses, remission, adherence, incidence, prevalence, bed occupancy, length of stay, caseload, viral load, blood pressure, hba1c, bmi
    occupancy, load factor, capacity utilization, utilization, headcount, vacancy, vacancies, fill time, overtime, tenure, pass ~rate, attainment, graduation, literacy, numeracy, enrollment, enrolment, attendance, truancy, test ~score, exam ~result, reading age, class size
    crime ~rate|~figure|~level|numbers, reported crime, violent crime, reoffending, recidivism, clearance rate, footfall, ridership, patronage, passenger ~number, passenger ~mile, passenger ~kilometer, punctuality, on time ~arrival|~departure|~delivery|performance, on time rate, right first time, first time right, first pass yield, first contact resolution, first call resolution
    ~emission, carbon footprint, energy use, energy consumption, power consumption, water use, fuel consumption, fuel economy, mileage, peak load, peak demand, outage minutes, saidi, saifi, line losses
    ~impression, click through, click throughs, clickthrough|clickthroughs, click through rate, ~pageview, page ~view, open rate, view through, viewership, readership, circulation, listenership, ~rating point, reach and frequency, dwell, watch time, watchtime, screen time, session length, session frequency, session duration, sessions per, scroll depth
    viewing hours, hours watched, hours viewed, hours played, hours streamed, hours listened, viewing time, viewing minutes, minutes watched, minutes viewed, minutes played, play time, playtime, listening hours, listening time, engagement time, watch hours, streaming hours, volunteer hours, billable hours, contact hours, teaching hours
    active ~user|~member|~player|~customer|~reader|~subscriber|~account|~patient|~donor|~learner|~student|~driver|~seller|~buyer|~rider|~listener|~viewer|~device|~household|~merchant|~store|~household|~advertiser|~creator|~team|~listing
    daily active, weekly active, monthly active, daily actives, weekly actives, monthly actives, concurrent ~user|~player|~viewer, paying ~member|~user|~customer|~subscriber|~player|~household, net new, net ~addition, net adds, net growth, gross adds
    no ~show, cancellations, signups, sign ups, signup rate, sign up rate, opt ~out, opt ~in, ~unsubscribe, ~chargeback, ~write off, delinquency, delinquencies, default rate, arrears, loss ratio, combined ratio, claims ratio, bad debt, fraud losses, false ~positive, false ~negative, precision, recall, true ~positive
    nps score, customer satisfaction score, satisfaction score, star ~rating, app store ~rating, app ~rating, review ~score, credit ~score, quality ~score, health ~score, defect ~density, ~defect per, mean time, error ~count, crash ~count, crash free ~session, crash free ~user
    repeat ~purchase|~order|~visit|~booking|~customer|~buyer|~donor|~guest|~business|~usage|~use, ~repurchase, reorder rate, reactivations, renewals, downgrades, upgrades, winbacks, win backs, average revenue, revenue per, ~donation per, gift size, donor retention, cost per
    queue length, queue ~length, ~queue time, wait ~time, waiting ~time, waiting ~list, ~wait length, door to needle, time in system, handling time, resolution time, response ~time, first response, turnaround, turnaround time, backlog size, work in progress
    stock ~level, inventory ~turn, inventory ~level, inventory days, days of stock, days of inventory, ~return rate, shipping ~cost, delivery ~time, delivery ~cost, damage rate, accident ~rate, injury ~rate, incident ~rate, lost time ~injury, near ~miss, ~fatality|fatalities, casualties
    voter turnout, turnout, reply rate, ~acceptance rate, adoption, feature adoption, take up, uptake, take rate, penetration, coverage rate, vaccination coverage, household penetration, weekly ~user|~player|~viewer|~reader|~listener, monthly ~user|~player|~viewer|~reader|~listener, daily ~user|~player|~viewer|~reader|~listener
  `),
};

/** Aims that everybody has and nobody can read off a dial. */
export const genericMetrics: Lexicon = {
  id: 'generic metrics',
  about: 'Words for a measurable aim too wide to be measured as it stands; with a modifier of their own they may be metrics.',
  phrases: lines(`
    growth, engagement, satisfaction, customer satisfaction, employee satisfaction, patient satisfaction, user satisfaction, member satisfaction, success, revenue, revenues, profit, profits, profitability, sales, margin, margins, impact, performance, usage, productivity, efficiency, quality
    loyalty, awareness, brand awareness, brand health, sentiment, happiness, morale, wellbeing, well being, reach, activation, monetization, reliability, safety, output, effectiveness, popularity, participation, business ~value, customer ~value, ~hour, consumption, turnover
  `),
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that make a metric of the noun before them or of what follows "of": "error rate", "share of trips". */
export const rateHeads = words(`rate rates ratio ratios share shares percentage percentages proportion proportions fraction score scores index rating ratings count volume volumes frequency
  margin margins cost costs spend yield yields level levels occupancy duration length total totals average averages median accuracy throughput velocity density intensity utilization size sizes depth incidence prevalence turnout turnover
  revenue revenues sales profit completion retention conversion churn attrition adoption hours minutes losses savings consumption usage uptake penetration`);
/** Of those, the ones that need no noun before them when "of" follows. */
export const ofHeads = words('rate rates ratio share percentage proportion fraction percent number numbers count amount volume frequency length duration likelihood probability odds incidence prevalence total average median mean tally majority chance variance distribution');

/** Things that happen and can be counted; metrics where they are measured, compared or change. */
export const countableEvents = words(`refusals expiries complaints complaint cancellations cancels refunds returns errors mistakes defects faults failures crashes bugs outages incidents accidents injuries falls infections admissions referrals deaths cases
  visits visitors visit orders purchases bookings reservations appointments consultations tickets calls contacts enquiries inquiries queries requests claims disputes escalations applications applicants hires offers resignations leavers joiners departures
  downloads installs plays views streams clicks opens abandons mutes skips searches sessions logins starts finishes episodes shares likes comments posts messages replies uploads matches games levels lessons courses modules exercises assignments essays absences exclusions suspensions detentions
  trips rides journeys deliveries shipments parcels drops pickups arrivals delays breakdowns cancellations collisions breaches violations penalties fines arrests burglaries thefts offences offenses convictions appeals hearings
  donations gifts pledges donors volunteers members subscribers subscriptions customers users players readers viewers listeners patients students pupils learners passengers riders guests diners shoppers buyers sellers drivers advertisers households accounts
  signups registrations renewals upgrades downgrades trials conversions leads sales units meals portions loans defaults deposits withdrawals transactions payments invoices chargebacks overrides rejections approvals reworks retries restarts rebuffers stalls timeouts queues waits wait delay
  litres liters tonnes kilos acres hectares kilowatts bales eggs calves lambs beds nights seats rooms stays check-ins interruptions handoffs swaps overtime headcount absentees relapses readmissions prescriptions doses vaccinations tests scans screenings switchers lapses swipes taps`);

/** People of whom a share or a number is taken. */
export const peopleNouns = words(`people members users customers players readers viewers listeners patients students pupils learners passengers riders guests diners shoppers buyers sellers drivers advertisers households subscribers accounts donors volunteers
  employees staff workers nurses teachers parents children kids families farmers growers tenants residents citizens voters claimants applicants candidates visitors travellers travelers commuters merchants shops stores restaurants hosts owners teams sites starters takers joiners newcomers
  callers borrowers savers clients partners creators artists fans couriers riders pickers engineers doctors clinicians inmates offenders victims survivors leavers switchers downgraders orders sessions visits trips tickets calls cases deliveries shipments parcels appointments bookings searches titles shows episodes
  games levels matches lessons courses devices cows hens fields plots beds flights trains buses claims loans invoices requests messages emails homes properties schools wards clinics branches those ones folks women men girls boys teenagers adults everyone anybody anyone titles`);

/** People proper, of 'peopleNouns': in a list of metrics they are an audience, not a measure. */
export const persons = words(`people members users customers players readers viewers listeners patients students pupils learners passengers riders guests diners shoppers buyers sellers drivers advertisers households subscribers donors volunteers employees staff workers
  nurses teachers parents children kids families farmers growers tenants residents citizens voters claimants applicants candidates visitors commuters merchants restaurants hosts owners teams callers borrowers savers clients partners creators artists fans engineers doctors men women adults those ones folks`);

/** Words that announce a metric: "the number is ...", "guardrails: ...". */
export const metricAnnouncers = words('metric metrics number measure measures figure yardstick indicator indicators guardrail guardrails dial signal kpi kpis decides settles decider scoreboard scorecard benchmark thermometer gauge');

/** Modifiers that turn a countable noun into a metric by themselves: "weekly orders", "repeat visits". */
export const metricModifiers = words(`weekly monthly daily hourly annual yearly quarterly nightly total average median mean net gross repeat returning returned active cumulative overall incremental peak aggregate unique completed finished missed late failed successful abandoned
  unresolved resolved cancelled canceled rejected delayed overdue on-time first-time same-day avoidable preventable unplanned repeated paid retained reactivated lost won qualified excess recurring`);

/** What "time" is said to be of: "waiting time", "response times". */
export const timeModifiers = words(`wait waiting response lead cycle dwell load loading delivery handling handle resolution recovery watch watching viewing play playing session engagement travel journey boarding queue queueing queuing hold idle down up processing completion
  turnaround start startup seek search searching transit discharge screen reading listening browse browsing commute checkout call talk wrap fulfilment fulfillment picking packing service servicing repair build deploy deployment review approval onboarding training treatment
  consultation theatre theater recovery ramp reaction buffering rebuffer page wall average median total mean prep preparation sleep learning teaching contact decision changeover set-up setup unloading loading driving drive walking cooking serving marking grading planning hiring`);

/** Verbs before a noun phrase that make it something measured: "count the members who ...". */
export const measureVerbs = words(`measure measures measured measuring track tracks tracked tracking count counts counted counting monitor monitoring monitored watch watching compare compared comparing optimize optimizing reduce reduces reduced reducing cut cutting increase increased increasing
  lower lowering raise raising grow growing fewer lose losing quantify lift minimize maximize`);
/** Words around a countable noun that say its amount moves. */
export const amountWords = words(`fewer less falling rising growing declining spike surge jump increase decrease drop rise fall decline reduction dip uptick lift level levels number volume extra additional`);
export const moveVerbs = words(`fell fall falls rose rise rises dropped drop drops doubled double halved halve increased increase increases decreased decrease decreases grew grow grows climbed climb climbs jumped jump jumps spiked spike spikes soared shrank shrink shrinks declined decline declines slipped slip slips
  slid dipped dip dips moved move moves improved improve improves worsened worsen worsens went plateaued flattened tripled triple stalled stall stalls slowed`);
