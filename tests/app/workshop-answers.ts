// What two tables of five answered in ninety minutes: fifty answers each, typed by journeys and looked for afterwards.
import type { Cell } from './steps.ts';

export type WorkshopAnswers = {
  readonly scenario: string;
  readonly crisis: string;
  readonly agencies: readonly (readonly Cell[])[];
  readonly groups: readonly (readonly Cell[])[];
  readonly cases: Readonly<
    Record<'Likely case' | 'Worst case', readonly [place: string, people: string, days: string]>
  >;
  readonly objectives: readonly string[];
  readonly line: readonly [stay: string, relocate: string, evacuate: string];
  readonly practice: string;
  readonly activities: readonly (readonly Cell[])[];
  readonly triggers: readonly (readonly Cell[])[];
  readonly firstHours: readonly (readonly Cell[])[];
  readonly peopleToMove: string;
  readonly routes: readonly (readonly [name: string, from: string, to: string, seats: string])[];
  readonly bottleneck: RegExp;
  readonly gaps: readonly (readonly Cell[])[];
  readonly title: string;
};

const before = { phase: 'before' } as const;
const during = { phase: 'during' } as const;
const after = { phase: 'after' } as const;

export const thaiFloods: WorkshopAnswers = {
  scenario: 'Thai floods 2011',
  crisis: 'A slow flood of the Chao Phraya reaches the estates of Pathum Thani in October',
  agencies: [
    ['Provincial labour office, Pathum Thani', { pick: 'Host' }],
    ['Shelter volunteers’ network', { pick: 'Civil' }],
  ],
  groups: [['Fishing crews at the river mouth', 'Myanmar', 'Mahachai pier', '4200', { pick: 'The emp' }]],
  cases: { 'Likely case': ['Rangsit', '135000', '45'], 'Worst case': ['Nonthaburi', '320000', '75'] },
  objectives: [
    'No migrant is left in a flooded dormitory without a way out',
    'Every worker who moves keeps the right to stay and to come back',
    'Warnings reach each camp in its own language within six hours',
  ],
  line: [
    'Housing is dry, water is safe and the road to the district hospital is open',
    'The district is told to leave or water stands above one metre for a day',
    'The capital can no longer be supplied; the centre says so, its deputy at night',
  ],
  practice: 'The embassy comes to the shelter',
  activities: [
    [
      'Map dormitories under two metres',
      'Disaster Risk Reduction and Resilience Building',
      before,
      'Provincial labour office, Pathum Thani',
      '-30',
      'Rangsit',
    ],
    [
      'Record warnings in Burmese, Khmer and Lao',
      'Humanitarian Communications',
      before,
      'Shelter volunteers’ network',
      '-20',
      null,
    ],
    [
      'Open a shelter for families with the temples',
      'Shelter and Non-Food Items',
      during,
      'Sangha council of the province',
      '2',
      'Wat Rai Khing temple',
    ],
    [
      'Count who arrives and who is missing',
      'Camp Management and Displacement Tracking',
      during,
      'Provincial labour office, Pathum Thani',
      '3',
      null,
    ],
    [
      'Send boats with nurses to cut-off dormitories',
      'Health Support',
      during,
      'Thai Red Cross, universities, temples and mosques',
      '3',
      'Nava Nakorn industrial estate',
    ],
    [
      'Let embassies renew papers in the shelters',
      'Emergency Consular Assistance',
      during,
      'Provincial labour office, Pathum Thani',
      '7',
      null,
    ],
    [
      'Watch recruiters at the shelter gates',
      'Counter-Trafficking and Protection of Vulnerable Migrants',
      during,
      'Shelter volunteers’ network',
      '4',
      null,
    ],
    [
      'Pay wages that employers owe',
      'Emergency Consular Assistance',
      after,
      'Provincial labour office, Pathum Thani',
      '60',
      null,
    ],
  ],
  triggers: [
    [
      'Water at Nakhon Sawan above 25 metres',
      'Warn every camp by loudspeaker',
      'Provincial labour office, Pathum Thani',
    ],
    [
      'The dike at Rangsit leaks',
      'Buses stand ready at four assembly points',
      'Bangkok Metropolitan Administration',
    ],
    ['An estate sends its workers home', 'Open the documents desk', 'Shelter volunteers’ network'],
  ],
  firstHours: [
    ['Call the five embassies', { pick: '0' }, 'Provincial labour office, Pathum Thani'],
    ['Publish the hotline in four languages', { pick: '1' }, 'Shelter volunteers’ network'],
    ['Send the first buses', { pick: '6' }, 'Bangkok Metropolitan Administration'],
  ],
  peopleToMove: '12000',
  routes: [
    ['Road west to Ratchaburi', 'Rangsit', 'Ratchaburi, skills institute', '1500'],
    ['Boats to the northern road', 'Rangsit', 'Saraburi bus station', '400'],
  ],
  bottleneck: /8 days/,
  gaps: [
    [
      'No list of dormitories under two metres',
      'Provincial labour office, Pathum Thani',
      { date: '2027-03-31' },
    ],
    ['No interpreter for Shan', 'Shelter volunteers’ network', { date: '2027-04-15' }],
    ['Boats are not promised to anyone', 'Bangkok Metropolitan Administration', { date: '2027-05-01' }],
    ['Hotline closes at 17:00', 'Provincial labour office, Pathum Thani', { date: '2027-02-28' }],
    [
      'No order lets shelters refuse police checks',
      'Immigration Bureau, police and army',
      { date: '2027-06-30' },
    ],
  ],
  title: 'Migrants in the great flood: plan of Pathum Thani',
};

export const libya: WorkshopAnswers = {
  scenario: 'Libya 2014',
  crisis: 'Fighting closes the airport of Tripoli while our workers are at fifteen sites',
  agencies: [
    ['Department for Work Abroad', { pick: 'State of o' }],
    ['Sending companies’ association', { pick: 'Private' }],
  ],
  groups: [['Nurses in Benghazi', 'Viet Nam', 'Benghazi', '35', { pick: 'Some' }]],
  cases: { 'Likely case': ['Tripoli', '1500', '21'], 'Worst case': ['Sirte', '1750', '60'] },
  objectives: [
    'Every national is reached by telephone within two days',
    'Whoever wants to leave is across a border within three weeks',
    'Nobody comes home to a debt for a contract the war broke',
  ],
  line: [
    'The site has water, food and guards, and shelling is more than ten kilometres away',
    'Fighting comes within ten kilometres of the site or supplies end within five days',
    'The steering committee declares level four; its deputy does at three in the morning',
  ],
  practice: 'Lists by company and by site, kept early',
  activities: [
    [
      'Keep one list of people and sites',
      'Emergency Consular Assistance',
      before,
      'Department for Work Abroad',
      '-60',
      null,
    ],
    [
      'Agree landing rights with Tunisia and Egypt',
      'Transport Assistance for Affected Populations',
      before,
      'Department for Work Abroad',
      '-30',
      'Ras Ajdir crossing point',
    ],
    [
      'Call every site twice a day',
      'Humanitarian Communications',
      during,
      'Sending companies’ association',
      '1',
      'Tripoli',
    ],
    [
      'Move workers from the front to inland sites',
      'Emergency Consular Assistance',
      during,
      'Sending companies’ association',
      '5',
      null,
    ],
    [
      'Issue travel papers at the crossing',
      'Emergency Consular Assistance',
      during,
      'Field team at the border',
      '7',
      'Ras Ajdir crossing point',
    ],
    [
      'Hire two aircraft from Djerba',
      'Transport Assistance for Affected Populations',
      during,
      'National airline',
      '8',
      'Djerba',
    ],
    [
      'Meet arrivals with a doctor and a bus ticket',
      'Health Support',
      after,
      'Department for Work Abroad',
      '20',
      null,
    ],
    [
      'Settle debts with the recruiters',
      'Emergency Consular Assistance',
      after,
      'Sending companies’ association',
      '90',
      null,
    ],
  ],
  triggers: [
    [
      'Tripoli airport is shelled',
      'Declare level three and open the crisis room',
      'Department for Work Abroad',
    ],
    ['A site has water for five days only', 'Send the field team', 'Field team at the border'],
    ['Two neighbours begin to evacuate', 'Hire the aircraft', 'National airline'],
  ],
  firstHours: [
    ['Call all fifteen sites', { pick: '0' }, 'Sending companies’ association'],
    ['Ask Tunisia for transit without visas', { pick: '1' }, 'Department for Work Abroad'],
    ['Fly the field team to Djerba', { pick: '6' }, 'National airline'],
  ],
  peopleToMove: '1500',
  routes: [
    ['Road to Tunisia', 'Tripoli', 'Ras Ajdir crossing point', '300'],
    ['Sea to Malta', 'Tripoli', 'Valletta harbour', '180'],
  ],
  bottleneck: /5 days/,
  gaps: [
    ['No list younger than a year', 'Department for Work Abroad', { date: '2027-01-31' }],
    ['Nobody in Tunisia speaks for us', 'Field team at the border', { date: '2027-02-28' }],
    ['No money set aside for aircraft', 'National airline', { date: '2027-03-31' }],
    ['Contracts do not say who pays the way home', 'Sending companies’ association', { date: '2027-06-30' }],
    ['No hotline at night', 'Department for Work Abroad', { date: '2027-02-15' }],
  ],
  title: 'Our workers in Libya: getting everyone home',
};
