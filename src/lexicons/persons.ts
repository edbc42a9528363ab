/** Singular nouns for those who stand above the speaker in rank; "head", "chief" and "manager" need context and stand apart. */
export const seniorNouns: readonly string[] = (
  'vp svp evp avp ceo cfo coo cto cpo cmo cio ciso gm md president director boss sponsor executive exec founder cofounder chairman chairwoman chairperson chair commissioner superintendent dean principal minister ' +
  'trustee shareholder investor governor supervisor superior mayor provost chancellor headteacher headmaster headmistress admiral general colonel commander captain matron'
).split(' ');

/** Bodies that stand above the speaker. */
export const seniorBodies: readonly string[] = 'board leadership c-suite csuite exco steerco committee council management headquarters hq trustees'.split(' ');

/** Singular nouns for people at the speaker's side: colleagues and the professions of a product organisation. */
export const peerNouns: readonly string[] = (
  'colleague coworker teammate peer counterpart cofounder engineer designer analyst developer researcher scientist marketer lawyer counsel accountant architect copywriter programmer statistician economist recruiter buyer planner controller ' +
  'merchandiser editor producer strategist tester writer illustrator animator consultant contractor vendor supplier agency stakeholder lead pm tpm product-manager coordinator dev'
).split(' ');

/** Departments: people when they do something ("legal said no"), a field otherwise ("legal risk"). */
export const departments: readonly string[] = (
  'engineering marketing legal finance sales product design compliance operations ops support security procurement hr it qa accounting accounts treasury audit editorial logistics pr comms communications growth analytics research underwriting claims risk fraud ' +
  'merchandising purchasing fulfillment infrastructure platform policy partnerships recruiting admissions dispatch scheduling maintenance manufacturing production radiology pharmacy nursing privacy localization content'
).split(' ');

/** Nouns for a group of workers. */
export const groupNouns: readonly string[] = 'team teams squad squads department departments unit division crew guild committee desk office folks guys people side org organization function staff lot'.split(' ');

/** Singular nouns for the people a product or service is for, in any field. */
export const servedNouns: readonly string[] = (
  'member user customer client consumer subscriber viewer reader listener visitor guest shopper buyer purchaser patient carer caregiver parent mother father mom dad family child kid teenager student pupil learner teacher tutor lecturer ' +
  'rider driver passenger commuter traveler tourist cyclist pedestrian motorist courier merchant seller vendor trader farmer grower rancher tenant landlord resident renter homeowner householder household neighbor citizen taxpayer voter ' +
  'donor volunteer beneficiary refugee claimant applicant candidate jobseeker player gamer streamer creator artist musician fan spectator athlete coach trainee employee worker freelancer cleaner nurse doctor clinician physician surgeon pharmacist ' +
  'midwife therapist dispatcher operator technician mechanic installer plumber electrician builder owner holder cardholder policyholder account-holder saver borrower investor lender payer depositor diner cook chef eater drinker pet-owner ' +
  'veteran pensioner retiree senior adult person human woman man girl boy subscriber downloader follower contributor editor moderator host hostess traveller hiker skier swimmer runner walker angler hunter gardener collector hobbyist maker ' +
  'developer inmate prisoner offender witness victim survivor caller complainant defendant litigant juror official clerk cashier waiter receptionist crew sailor fisherman pilot soldier officer firefighter paramedic adopter churner newcomer beginner leaver joiner ' +
  'mum granny grandparent grandmother grandfather couple bride guardian librarian borrower lawyer paralegal accountant bookkeeper freelancer shopkeeper retailer restaurant restaurateur wholesaler distributor'
).split(' ');

/** The speaker's own firm, as an agent. */
export const companyNouns: readonly string[] = 'company business firm organization bank startup corporation employer retailer hospital charity school university agency airline operator publisher studio insurer brand'.split(' ');
