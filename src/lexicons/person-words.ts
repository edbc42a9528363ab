import type { Lexicon } from './lexicon.ts';

/** The people that a product, a service or a trade is for, or who do its work. */
export const personWords: Lexicon = {
  id: 'person-words',
  about: 'Nouns for people who use, buy, receive or do the thing in question; not officers with rank over the speaker.',
  phrases: [
    '~people', '~user', '~member', '~customer', '~client', '~subscriber', '~viewer', '~reader', '~listener', '~player', '~gamer',
    '~patient', '~nurse', '~doctor', '~carer', '~caregiver', '~midwife', '~paramedic', '~surgeon', '~pharmacist', '~physio', '~resident',
    '~tenant', '~landlord', '~household', '~family', '~parent', '~mother', '~father', '~mom', '~dad', '~child', '~kid', '~teenager',
    '~student', '~pupil', '~learner', '~teacher', '~tutor', '~headteacher', '~lecturer', '~driver', '~rider', '~courier', '~commuter',
    '~passenger', '~cyclist', '~dispatcher', '~conductor', '~farmer', '~grower', '~picker', '~packer', '~fisherman', '~vet', '~breeder',
    '~shopper', '~buyer', '~seller', '~merchant', '~trader', '~retailer', '~shopkeeper', '~cashier', '~barista', '~waiter', '~cook',
    '~chef', '~guest', '~visitor', '~tourist', '~traveler', '~donor', '~volunteer', '~fundraiser', '~beneficiary', '~claimant',
    '~applicant', '~candidate', '~borrower', '~policyholder', '~lawyer', '~solicitor', '~paralegal', '~clerk', '~judge', '~agent', '~rep',
    '~technician', '~mechanic', '~fitter', '~electrician', '~plumber', '~warden', '~guard', '~cleaner', '~porter', '~caretaker',
    '~receptionist', '~librarian', '~musician', '~artist', '~writer', '~employee', '~worker', '~staff', '~supervisor', '~foreman',
    '(~shop|~home|~dog|~pet|~car|~restaurant|~business|~boat) ~owner', '~franchisee', '~regular', '~lady', '~gentleman', '~lad', '~bloke', '~girl', '~boy', '~mum', '~gran', '~granny', '~diabetic', '~dealer', '~auditor', '~baker', '~butcher', '~loader', '~crew', '~postman', '~steward', '~organist', '~barber', '~fisher', '~builder', '~welder', '~operator', '~miner', '~sailor', '~soldier', '~veteran', '~au pair', '~nanny', '~coach', '~referee', '~novice', '~trainee', '~apprentice', '~keeper', '~gardener', '~runner', '~athlete', '~fan', '~supporter', '~caller', '~canceller', '~leaver',
    '~churner', '~participant', '~respondent', '~stallholder', '~grandmother', '~pensioner', '~widow', '~refugee', '~immigrant', '~voter',
    '~citizen', '~taxpayer', '~optician', '~dentist', '~hygienist', '~beekeeper', '~sitter', '~person', '~woman', '~man',
  ],
};

/** Where work is done and things are used: to have been there is to have seen it. */
export const fieldPlaces: Lexicon = {
  id: 'field-places',
  about: 'Places of daily work and use, as opposed to offices and meetings.',
  phrases: [
    '~counter', '~till', '~checkout', '~platform', '~ward', '~clinic', '~kitchen', '~cab', '~van', '~truck', '~bus', '~depot',
    '(shop|factory|sales|trading|ward|warehouse|production|dining|dance|gym|plant) floor', '~queue', '~gate', '~field', '~farm',
    '~classroom', '~lesson', '~reception', 'front desk', 'help desk', '~bay', '~dock', '~playground', 'waiting ~room', '~branch',
    'bus stop', '~station', 'call ~center', '~warehouse', '~aisle', 'ward ~round',
    '(night|early|late|day|morning|evening|whole|full|friday|saturday|sunday|one|two|three|his|her|their) ~shift', '~surgery', '~barn',
    '~parlor', '~greenhouse', '~stall', '~boat', '~village', '~lobby', '~canteen', '~corridor', '~garage', '~pharmacy', '~ambulance',
    '~tractor', '~ramp', '~yard', '~quay', '~runway', '~hangar', '~salon', '~laundry', '~bakery', '~cafe', '~restaurant', '~allotment',
    '~orchard', '~plot', '~hall', '~home', '~flat', '~living room', '~sofa', '~staff room', 'control room', '~courtroom', '~library',
    '~weighbridge', '~loading dock', '(my|the|at|bus|tram) stop', '~workshop floor', '~stand', '~phone line', '~helpline', '~stores',
  ],
};
