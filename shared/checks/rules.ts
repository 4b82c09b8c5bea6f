// Every rule, by subject, in the order problems of one step are told. A new rule is one row in one of these files.
import { activationRules } from './rules/activation.ts';
import { activityRules } from './rules/activities.ts';
import { actorRules } from './rules/actors.ts';
import { caseRules } from './rules/cases.ts';
import { communicationRules } from './rules/communication.ts';
import { contactRules } from './rules/contacts.ts';
import { factRules } from './rules/facts.ts';
import { gapRules } from './rules/gaps.ts';
import { guidelineRules } from './rules/guidelines.ts';
import { headerRules } from './rules/header.ts';
import { moneyRules } from './rules/money.ts';
import { movementRules } from './rules/movement.ts';
import { objectiveRules } from './rules/objectives.ts';
import { parentRules } from './rules/parent.ts';
import { peopleRules } from './rules/people.ts';
import { postRules } from './rules/post.ts';
import { protectionRules } from './rules/protection.ts';
import { reviewRules } from './rules/review.ts';
import { riskRules } from './rules/risks.ts';
import { sectorRules } from './rules/sectors.ts';
import { siteRules } from './rules/sites.ts';
import { triggerRules } from './rules/triggers.ts';

export const rules = [
  ...headerRules,
  ...parentRules,
  ...actorRules,
  ...peopleRules,
  ...postRules,
  ...caseRules,
  ...riskRules,
  ...objectiveRules,
  ...sectorRules,
  ...activityRules,
  ...guidelineRules,
  ...protectionRules,
  ...communicationRules,
  ...triggerRules,
  ...activationRules,
  ...contactRules,
  ...movementRules,
  ...siteRules,
  ...gapRules,
  ...moneyRules,
  ...reviewRules,
  ...factRules,
] as const;

/** The closed set of codes a check can give. */
export type CheckCode = (typeof rules)[number]['code'];
