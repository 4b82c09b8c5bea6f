// The Khmer catalogue: titles of sections, phases, roles and a few single words whose terms are known. All else is said in
// English, visibly; terms that were only guessed are left out.
import type { Catalogue, WordKey } from '../words.ts';

/** Whole messages that are terms of the glossary or everyday words; no sentence is put together from parts. */
export const km: Catalogue = {
  'role.origin': 'ប្រទេសដើម',
  'role.host': 'ប្រទេសទទួល',
  'role.transit': 'ប្រទេសឆ្លងកាត់',
  'document.role.origin': 'ប្រទេសដើម',
  'document.role.host': 'ប្រទេសទទួល',
  'document.role.transit': 'ប្រទេសឆ្លងកាត់',
  'option.before': 'មុន',
  'option.during': 'ក្នុងពេល',
  'option.after': 'ក្រោយ',

  'section.scope': 'វិសាលភាព និងគោលបំណង',
  'section.population': 'មនុស្ស និងទីកន្លែង',
  'section.analysis': 'ការវិភាគវិបត្តិចំណាកស្រុក',
  'section.sectors': 'វិស័យ និងសកម្មភាព',
  'section.coordination': 'ការសម្របសម្រួល និងតួនាទី',
  'section.protection': 'ការការពារ និងការបញ្ជូនបន្ត',
  'section.communication': 'ការទំនាក់ទំនងជាមួយជនចំណាកស្រុក',
  'section.information': 'ព័ត៌មាន និងការការពារទិន្នន័យ',
  'section.movement': 'ការធ្វើដំណើរ និងការជម្លៀស',
  'section.resources': 'ធនធាន',
  'section.recovery': 'ក្រោយវិបត្តិ',
  'section.plan': 'ផែនការ',

  'collection.population.places': 'ទីកន្លែង',
  'collection.population.groups': 'ក្រុមជនចំណាកស្រុក',
  'collection.risks.hazards': 'គ្រោះថ្នាក់',
  'collection.sectors.choices': 'វិស័យជំនួយ',
  'collection.sectors.activities': 'សកម្មភាព',
  'collection.coordination.wardens': 'អ្នកសម្របសម្រួលតំបន់',
  'collection.communication.messages': 'សារ',
  'collection.earlyWarning.indicators': 'សូចនាករ',
  'collection.earlyWarning.alertLevels': 'កម្រិតប្រកាសអាសន្ន',
  'collection.movement.assemblyPoints': 'ចំណុចជួបជុំ',
  'collection.movement.transitStates': 'ប្រទេសឆ្លងកាត់',
  'collection.resources.resources': 'ធនធាន',
  'collection.review.lessons': 'មេរៀន',

  'matrix.likelihood': 'លទ្ធភាពកើតឡើង',
  'matrix.impact': 'ផលប៉ះពាល់',
  'matrix.band.low': 'ទាប',
  'matrix.band.medium': 'មធ្យម',
  'matrix.band.high': 'ខ្ពស់',
  'document.risk.likelihood': 'លទ្ធភាពកើតឡើង',
  'document.risk.impact': 'ផលប៉ះពាល់',
  'document.objectives': 'គោលបំណង',

  'option.migrants': 'ជនចំណាកស្រុក',
  'option.shelter': 'ជម្រក',
  'option.recovery': 'ការស្តារឡើងវិញ',
  'option.high': 'ខ្ពស់',
  'option.medium': 'មធ្យម',
  'option.low': 'ទាប',

  'screen.library': 'ផែនការ',
  'dialog.cancel': 'បោះបង់',
};

/** The messages whose term is plausible, or of our own choice, and which a Cambodian ministry has yet to confirm. */
export const toBeConfirmed: readonly WordKey[] = [
  'section.scope',
  'section.analysis',
  'section.sectors',
  'section.protection',
  'section.communication',
  'section.information',
  'section.movement',
  'collection.population.groups',
  'collection.risks.hazards',
  'collection.sectors.choices',
  'collection.coordination.wardens',
  'collection.earlyWarning.alertLevels',
  'matrix.likelihood',
  'document.risk.likelihood',
];
