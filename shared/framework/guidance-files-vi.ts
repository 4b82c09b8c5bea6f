// The Vietnamese guidance as it stands in templates/words/vi: data, not yet parsed.
import activation from '../../templates/words/vi/activation.json';
import analysis from '../../templates/words/vi/analysis.json';
import budget from '../../templates/words/vi/budget.json';
import cases from '../../templates/words/vi/cases.json';
import communication from '../../templates/words/vi/communication.json';
import coordination from '../../templates/words/vi/coordination.json';
import cover from '../../templates/words/vi/cover.json';
import earlyWarning from '../../templates/words/vi/earlyWarning.json';
import information from '../../templates/words/vi/information.json';
import movement from '../../templates/words/vi/movement.json';
import objectives from '../../templates/words/vi/objectives.json';
import plan from '../../templates/words/vi/plan.json';
import population from '../../templates/words/vi/population.json';
import preparedness from '../../templates/words/vi/preparedness.json';
import protection from '../../templates/words/vi/protection.json';
import recovery from '../../templates/words/vi/recovery.json';
import resources from '../../templates/words/vi/resources.json';
import restricted from '../../templates/words/vi/restricted.json';
import review from '../../templates/words/vi/review.json';
import risks from '../../templates/words/vi/risks.json';
import scope from '../../templates/words/vi/scope.json';
import sectors from '../../templates/words/vi/sectors.json';
import sites from '../../templates/words/vi/sites.json';
import steps from '../../templates/words/vi/steps.json';

export const sectionFiles: readonly unknown[] = [
  activation,
  analysis,
  budget,
  cases,
  communication,
  coordination,
  cover,
  earlyWarning,
  information,
  movement,
  objectives,
  plan,
  population,
  preparedness,
  protection,
  recovery,
  resources,
  restricted,
  review,
  risks,
  scope,
  sectors,
  sites,
];

export const stepsFile: unknown = steps;
