// Whether a plan does anything about papers. Tagged or not, a table that wrote "recover the passports" must not be told it did not.
import type { Look } from './look.ts';

/** Word stems for papers in the languages plans are written in; only ever used to keep quiet. */
const stems =
  /document|passport|laissez|travel paper|identity paper|giấy tờ|hộ chiếu|giấy thông hành|เอกสาร|หนังสือเดินทาง|พาสปอร์ต|ឯកសារ|លិខិតឆ្លងដែន/iu;

/** An activity tagged with guideline 10 or named after papers, a documents desk, a measure or a gap about papers. */
export function hasDocumentsMeasure(look: Look): boolean {
  const activities = look.items('sectors.activities').filter((activity) => activity.status !== 'stopped');
  return (
    activities.some(
      (activity) => activity.guidelines.includes('G10') || stems.test(`${activity.title} ${activity.detail}`),
    ) ||
    look.section('movement').documentsDesk.trim() !== '' ||
    look.items('recovery.measures').some((measure) => measure.kind === 'documents') ||
    look.items('activation.measures').some((measure) => stems.test(measure.title)) ||
    look.items('preparedness.actions').some((action) => stems.test(action.what))
  );
}
