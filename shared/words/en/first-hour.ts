// Words of the first-hour pack: sheets that are printed, filled in with a pen and handed round. Sentences are ours.

export const firstHour = {
  'export.what.first-hour': 'First-hour pack',
  'export.what.first-hourHint':
    'About a dozen sheets that work without the program: activation, calls, checklists, decisions, log, report, statement, notes.',
  'firstHour.head': 'First-hour pack · sheet {number} · {title}',

  'firstHour.activation': 'Activation sheet',
  'firstHour.activation.lead':
    'Keep this sheet on top. First the five things, then the rest. Write the time beside everything.',
  'firstHour.plan': 'Plan',
  'firstHour.edition': 'Edition and status',
  'firstHour.edition.unnamed': 'edition not yet named',
  'firstHour.edition.changed': 'last changed {date}',
  'firstHour.five': 'First five things',
  'firstHour.five.confirm':
    'Confirm the event with two independent sources; open the situation log with the time (sheet {log}).',
  'firstHour.five.declare':
    'Call whoever declares the alert level; no answer, call the deputy (table below).',
  'firstHour.five.call': 'Start the calls; write down who answered and when (sheet {cascade}).',
  'firstHour.five.count':
    'Check that staff and families are safe; write down how many people are where, and how sure that is.',
  'firstHour.five.tell':
    'Send the first message: what is known, what to do now, when the next one comes (sheet {statement}).',
  'firstHour.happened': 'What has happened, and where',
  'firstHour.firstSource': 'First source, time',
  'firstHour.secondSource': 'Second source, time',
  'firstHour.trigger': 'Trigger that led here',
  'firstHour.trigger.none': 'Trigger that led here (the plan names none yet: write what happened)',
  'firstHour.trigger.other': 'Another reason:',
  'firstHour.level': 'Alert level',
  'firstHour.level.none': 'The plan names no alert levels yet. Write the level, and who may declare it.',
  'firstHour.level.declares': 'Declares; deputy',
  'firstHour.level.night': 'At 03:00',
  'firstHour.force': 'Puts this plan into force: {who}. Deputy, when that one cannot be reached: {deputy}.',
  'firstHour.date': 'Date',
  'firstHour.localTime': 'Local time',
  'firstHour.utc': 'Time in UTC',
  'firstHour.declaredLevel': 'Level declared',
  'firstHour.declaredBy': 'Declared by: name and function',
  'firstHour.declaredAs': 'Acting as',
  'firstHour.declaredAs.holder': 'holder',
  'firstHour.declaredAs.deputy': 'deputy',
  'firstHour.signature': 'Signature',
  'firstHour.where.plan': 'The plan, file and paper: where',
  'firstHour.where.sealed': 'Sealed copy with names and numbers: where, who opens it',

  'firstHour.activation.notes': 'Notes for whoever takes over',

  'firstHour.cascade': 'Notification cascade',
  'firstHour.cascade.lead':
    'Two tries, no answer: call the deputy, go on, come back. Tick once the message is repeated back.',
  'firstHour.cascade.calls': '{order}. {who} calls',
  'firstHour.cascade.nobody': 'Nobody named yet',
  'firstHour.cascade.deputy': 'deputy: {name}',
  'firstHour.cascade.within': 'within {time}',
  'firstHour.cascade.tested': 'tested on {date}',
  'firstHour.cascade.untested': 'not yet tested',
  'firstHour.cascade.none':
    'The plan has no cascade yet. Write who calls whom, in order, five calls each at most.',
  'firstHour.cascade.called': 'Who is called',
  'firstHour.cascade.number': 'Number',
  'firstHour.cascade.numberByHand': 'Number, from the sealed copy',
  'firstHour.cascade.reached': 'Reached at',
  'firstHour.cascade.remarks': 'Answered by',

  'firstHour.checklist.first': 'Checklist: first six hours',
  'firstHour.checklist.later': 'Checklist: hours 6 to 72',
  'firstHour.checklist.lead':
    'Tick what is done and write the time. What does not apply is struck out, with the reason.',
  'firstHour.checklist.starters':
    'Starting content, not from the plan, which has none here yet: proposed by this workbench ({role}).',
  'firstHour.checklist.noHours': 'In the plan without hours',
  'firstHour.checklist.doneAt': 'Done at',
  'firstHour.checklist.remarks': 'Remarks',

  'firstHour.decisions': 'Decision sheet',
  'firstHour.decisions.lead':
    'One row a decision; deciding to wait is a decision too. When nobody decides by the deadline, what is written as default happens.',
  'firstHour.decisions.none':
    'The plan names no decision points yet. Write the question, the deadline, who decides, the facts needed, and what happens if nobody decides.',
  'firstHour.decisions.point': 'Decision point',
  'firstHour.decisions.decided': 'Decided, and the reasons',
  'firstHour.decisions.by': 'By; date, time; signature',

  'firstHour.powers': 'Powers and measures',
  'firstHour.powers.lead':
    'A power is used within its limit and entered in the log. A measure is in force only once it is signed.',
  'firstHour.powers.none':
    'The plan names no delegated powers yet. Write who may do what, within which limit.',
  'firstHour.powers.handed': 'From → to',
  'firstHour.powers.used': 'Used at; by',
  'firstHour.measures.none':
    'The plan names no measures ready to sign yet. Write the measure, who signs it, and for how long.',
  'firstHour.measures.ready': 'Draft ready; valid for',
  'firstHour.measures.signed': 'Signed at; sent to',

  'firstHour.routes': 'Routes and assembly points',
  'firstHour.routes.lead':
    'Ask again before every movement: a route is open once somebody has said so today.',
  'firstHour.routes.none':
    'The plan names no routes yet. Write the route, how it is travelled, and how many seats.',
  'firstHour.routes.instead': 'Instead of',
  'firstHour.routes.how': 'How',
  'firstHour.routes.open': 'Open at; said by',
  'firstHour.points.none':
    'The plan names no assembly points yet. Write the place, its room, and who opens it.',
  'firstHour.points.open': 'Open at; people',

  'firstHour.log': 'Situation log',
  'firstHour.log.lead':
    'One line for each event, message, call or decision, as it happens. Never rub out: strike through and initial. No names of migrants.',
  'firstHour.log.page': 'Log page no.',
  'firstHour.log.kept': 'Kept by, from',
  'firstHour.log.relieved': 'Relieved by, at',
  'firstHour.log.when': 'Date, time',
  'firstHour.log.what': 'What happened, was said or decided',
  'firstHour.log.source': 'Source',
  'firstHour.log.action': 'Action',
  'firstHour.log.by': 'By',

  'firstHour.report': 'Situation report',
  'firstHour.report.number': 'Report no.',
  'firstHour.report.asOf': 'As of: date',
  'firstHour.report.level': 'Alert level in force',
  'firstHour.report.prepared': 'Prepared by',
  'firstHour.report.cleared': 'Cleared by',
  'firstHour.report.next': 'Next report at',
  'firstHour.report.owner': 'Owner of the number',
  'firstHour.report.situation': 'Situation: what has changed since the last report',
  'firstHour.report.people': 'People',
  'firstHour.report.figure': 'Figure',
  'firstHour.report.source': 'Source, and time of the figure',
  'firstHour.report.confidence': 'Confidence: high, medium, low',
  'firstHour.report.known': 'Known to be in the area',
  'firstHour.report.contacted': 'Contacted',
  'firstHour.report.assisted': 'Assisted',
  'firstHour.report.moved': 'Moved: relocated or evacuated',
  'firstHour.report.unaccounted': 'Not yet accounted for',
  'firstHour.report.lead':
    'No figure without a source; an estimate is called one. Groups of fewer than five people are written as “fewer than 5”.',
  'firstHour.report.needs': 'Most urgent needs, by place',
  'firstHour.report.actions': 'Actions taken',
  'firstHour.report.coming': 'Next 12 hours',
  'firstHour.report.decisions': 'Decisions needed',
  'firstHour.report.from': 'From whom',
  'firstHour.report.until': 'By when',

  'firstHour.statement': 'Holding statement',
  'firstHour.statement.lead':
    'For the first hours, when little is known: what has happened, what is being done, when more will be said. Fill in, strike out what does not fit, have it cleared.',
  'firstHour.statement.event':
    'On ______________ at about __________ (local time) ______________________________________ happened in ______________________________________.',
  'firstHour.statement.origin':
    'Nationals of {country} live and work there. We are in touch with the authorities on the spot and are finding out how our nationals are.',
  'firstHour.statement.other':
    'Migrants live and work there. They are warned, looked for and helped like everyone else, without regard to their papers or status.',
  'firstHour.statement.doing':
    'We have put our plan into force. At this moment we are ________________________________________________________________________.',
  'firstHour.statement.do':
    'If you are there: follow the instructions of the local authorities, stay where you are safe, keep your papers and telephone with you, and call {hotline}. Families call {kinLine}.',
  'firstHour.statement.blank': '____________________',
  'firstHour.statement.next':
    'Figures will be given when they are confirmed, with their source. We will speak again at __________, sooner if there is news.',
  'firstHour.statement.rules': 'Before it goes out',
  'firstHour.statement.rule.people':
    'No name, age, picture or place by which a person could be found; no names of victims, suspects or brokers.',
  'firstHour.statement.rule.irregular':
    '“Irregular”, or which paper is missing; no person, entry or exit is called unlawful.',
  'firstHour.statement.rule.victim': '“Presumed victim”, until the competent authority has decided.',
  'firstHour.statement.rule.blame': '“Not yet” instead of blame; no State and no authority is judged.',
  'firstHour.statement.rule.promise':
    'No seat, date, border or sum is promised that has not yet been agreed.',
  'firstHour.statement.rule.number': 'One figure, from its owner, with source and time.',
  'firstHour.statement.spokesperson': 'Spokesperson',
  'firstHour.statement.languages': 'Languages',
  'firstHour.statement.cleared': 'Cleared by, at',
  'firstHour.statement.sent': 'Sent at, through',

  'firstHour.statement.asked': 'Asked by, at',
  'firstHour.statement.question': 'Question',
  'firstHour.statement.answer': 'Answer, or when it will be given',

  'firstHour.hotline': 'Hotline script',
  'firstHour.hotline.lead':
    'Read it out, in the language of the caller. Slowly; one question at a time. If the line breaks, call back.',
  'firstHour.hotline.line': 'This line',
  'firstHour.hotline.kinLine': 'Line for families',
  'firstHour.hotline.rescue': 'Rescue, on the spot',
  'firstHour.hotline.interpreter': 'Interpreter',
  'firstHour.hotline.greeting': 'Greeting',
  'firstHour.hotline.greetingText':
    '“Good day. This is the line of {authority} for people affected by the crisis. I am here to help you. Are you safe at this moment?” If not: “Where are you?” Pass it to rescue at once and stay on the line.',
  'firstHour.hotline.ask': 'What we ask',
  'firstHour.hotline.ask.hurt': 'Is anyone hurt, ill or in danger?',
  'firstHour.hotline.ask.where': 'Where are you: place, building, what do you see?',
  'firstHour.hotline.ask.who':
    'How many are you? Children, also alone? Older people, pregnant women, people with a disability?',
  'firstHour.hotline.ask.need':
    'What do you need in the next hours: water, food, medicine, shelter, a way out?',
  'firstHour.hotline.ask.back': 'Which language is best, and how and when is it safe to call you back?',
  'firstHour.hotline.ask.papers':
    'Only if it helps you: are your papers with you, lost, or held by somebody else?',
  'firstHour.hotline.never': 'What we never ask, and never say',
  'firstHour.hotline.never.status':
    'Whether entry, stay or work is regular. Help does not depend on it, and nothing said here goes to immigration enforcement.',
  'firstHour.hotline.never.journey':
    'Who arranged the journey, what was paid; religion, politics, ethnic origin; details of violence.',
  'firstHour.hotline.never.promise': 'A seat, a date or a border that has not yet been agreed.',
  'firstHour.hotline.consent': 'Consent',
  'firstHour.hotline.consentText':
    '“I write down only what is needed to help you. May I pass it to ____________________ so that they can help? You may say no, and we will help you all the same.” The answer is written down. Where a life is in danger, or a child is alone: pass it on at once to those who protect, and say so.',
  'firstHour.hotline.need': 'Need',
  'firstHour.hotline.referTo': 'Refer to; number',
  'firstHour.hotline.need.hurt': 'Hurt, ill, pregnant',
  'firstHour.hotline.need.child': 'Child alone or separated from the family',
  'firstHour.hotline.need.victim': 'Presumed victim of trafficking or violence',
  'firstHour.hotline.need.asylum':
    'Seeks asylum, is stateless or cannot return in safety: never to the State of origin',
  'firstHour.hotline.need.detained': 'Detained, or papers held by somebody else',
  'firstHour.hotline.need.missing': 'Looks for a missing person',
  'firstHour.hotline.starters': 'The plan has no referral pathways yet: write to whom each is referred.',
  'firstHour.hotline.closing': 'Closing',
  'firstHour.hotline.closingText':
    '“You will hear from us by __________. The next message to all comes at __________. Save your telephone’s battery, keep your papers on you, tell those near you about this line.”',

  'firstHour.notes': 'Skeleton notes verbales',
  'firstHour.notes.lead':
    'For the letterhead. Strike out what does not fit; form, legal basis and channel are for the legal department to confirm.',
  'firstHour.notes.states': 'States and bodies named in the plan',
  'firstHour.notes.ready': 'note ready',
  'firstHour.notes.notReady': 'note not yet ready',
  'firstHour.notes.opening': 'Opening of each note',
  'firstHour.notes.openingText':
    'No. __________. ______________________________ presents its compliments to ______________________________ and has the honour to state the following.',
  'firstHour.notes.transit': 'A. Transit',
  'firstHour.notes.transit.origin':
    'Because of ____________________, about ________ nationals of {country} and members of their families wish to reach safety through ____________________, by ____________________ (crossing, airport, port), from __________ on. It is requested that they may pass without a visa, for up to ______ hours, with a passport or an emergency travel document; that officers and vehicles on the list attached may go with them; and that fees and fines be waived. The journey onward to ____________________ is arranged. Totals are sent ______ hours before each group.',
  'firstHour.notes.transit.other':
    'Because of ____________________, about ________ people of the nationalities on the list attached are leaving {country} of their own choice and wish to reach their homes through ____________________, by ____________________ (crossing, airport, port), from __________ on. It is requested that they may pass without a visa, for up to ______ hours, with a passport or an emergency travel document, and that both sides keep the crossing open at the same hours. Totals are sent ______ hours before each group. People who seek asylum are not among them; they are referred to ____________________.',
  'firstHour.notes.entry': 'B. Entry',
  'firstHour.notes.entry.origin':
    'It is requested that about ________ nationals of {country} and members of their families, whatever their nationality, be allowed to enter at ____________________ from __________ on, with a passport or an emergency travel document or, where papers are lost or held by others, on a list certified by a consular officer; that families are not parted; that nobody is held or fined for the way of exit or entry; and that a team of ______ consular officers may work at the crossing.',
  'firstHour.notes.entry.other':
    'It is requested that nationals of ____________________ be received at ____________________ from __________ on, with a passport, an emergency travel document or after a check of nationality at the crossing; that members of their families are not parted from them; and that consular officers with blank travel documents come to ____________________. {country} waives exit permits, fees and fines for overstay until __________. Each person’s return is by free choice.',
  'firstHour.notes.access': 'C. Access',
  'firstHour.notes.access.origin':
    'It is requested that consular officers may visit and speak with nationals of {country} in ____________________, those in shelters, hospitals and places of detention included; that they may travel there in safety; that exit permits and fines for expired papers be waived until __________; that employers hand back passports they hold; and that news of nationals who are hurt, missing or dead be given at once, day and night, to ____________________.',
  'firstHour.notes.access.other':
    'Consular officers may visit and speak with their nationals who so wish in shelters, hospitals and places of detention in ____________________ from __________ on. No immigration checks are made at shelters, hospitals and food points. Totals are exchanged each day at ______ and ______; names are passed on only with the consent of the person. Contact, day and night: ____________________.',
  'firstHour.notes.legal': 'Legal basis, to be confirmed',
  'firstHour.notes.basis':
    '______________________________ (for access: Vienna Convention on Consular Relations, articles 5 and 36).',
  'firstHour.notes.closing': 'Closing of each note',
  'firstHour.notes.closingText':
    '____________________ avails itself of this opportunity to renew to ____________________ the assurances of its highest consideration. Place, date, seal, initials.',

  'firstHour.notes.note': 'Note sent',
  'firstHour.notes.to': 'To, through',
  'firstHour.notes.at': 'At; by',
  'firstHour.notes.answer': 'Answer',

  'firstHour.end': 'Draw-down and stand-down',
  'firstHour.end.lead':
    'Ending is declared, told and signed like the beginning. Nobody learns of it from an empty desk.',
  'firstHour.end.drawDown': 'Draw-down of the post',
  'firstHour.end.standDown': 'Stand-down',
  'firstHour.end.inPlan': 'in the plan',
  'firstHour.end.notInPlan': 'not yet in the plan, write it here',
  'firstHour.end.leftOut': 'left out of this copy, see the sealed copy',
  'firstHour.end.step': 'Step (proposal of this workbench)',
  'firstHour.end.staff': 'Who leaves and who stays is decided and told, families first',
  'firstHour.end.lines': 'Lines are switched over and tested; wardens hear it first',
  'firstHour.end.papers': 'Blank papers, seals and lists are moved or destroyed; note signed by two',
  'firstHour.end.handOver': 'Work is handed over to: ____________________',
  'firstHour.end.conditions': 'Conditions for ending are met; entered in the log',
  'firstHour.end.told': 'People are told ahead, in their languages; those who stay have a contact',
  'firstHour.end.cases': 'Open cases, missing persons, wage claims are handed over to: ____________________',
  'firstHour.end.lists': 'Lists of names are destroyed or archived as the plan says',
  'firstHour.end.review': 'Log and reports are closed; review held within 14 days, on: __________',
  'firstHour.end.lowered': 'Level lowered from, to',
  'firstHour.end.when': 'Date; local time; UTC',
  'firstHour.sources': 'What these sheets rest on',
  'firstHour.sources.text':
    'Sentences of these sheets are ours; names, places and figures are from the plan. Starting content and steps are a proposal of this workbench. Rules of conduct follow, in our words:',
  'firstHour.leftOut':
    'This copy leaves out what only the named few may read: {what}. Blank lines stand in their place.',
} as const;
