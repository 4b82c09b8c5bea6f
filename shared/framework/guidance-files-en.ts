// The English guidance as it stands in templates/words/en: data, not yet parsed.
import activation from '../../templates/words/en/activation.json';
import analysis from '../../templates/words/en/analysis.json';
import budget from '../../templates/words/en/budget.json';
import cases from '../../templates/words/en/cases.json';
import communication from '../../templates/words/en/communication.json';
import coordination from '../../templates/words/en/coordination.json';
import cover from '../../templates/words/en/cover.json';
import earlyWarning from '../../templates/words/en/earlyWarning.json';
import information from '../../templates/words/en/information.json';
import movement from '../../templates/words/en/movement.json';
import objectives from '../../templates/words/en/objectives.json';
import plan from '../../templates/words/en/plan.json';
import population from '../../templates/words/en/population.json';
import preparedness from '../../templates/words/en/preparedness.json';
import protection from '../../templates/words/en/protection.json';
import recovery from '../../templates/words/en/recovery.json';
import resources from '../../templates/words/en/resources.json';
import restricted from '../../templates/words/en/restricted.json';
import review from '../../templates/words/en/review.json';
import risks from '../../templates/words/en/risks.json';
import scope from '../../templates/words/en/scope.json';
import sectors from '../../templates/words/en/sectors.json';
import sites from '../../templates/words/en/sites.json';
import steps from '../../templates/words/en/steps.json';

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
