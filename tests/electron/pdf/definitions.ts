// Definitions to print in tests: the smallest one, the reference sentences, and one with every block.
import type { Block, DocumentDefinition } from '../../../shared/document/document.ts';

export const sentences = {
  en: 'The embassy opens the second assembly point at H+6; official figures are checked against the efficient offline file.',
  vi: 'Kế hoạch ứng phó khẩn cấp bảo vệ người di cư trong khủng hoảng – sơ tán công dân Việt Nam',
  th: 'แผนเตรียมความพร้อม (MCOF 2012) สำหรับผู้ย้ายถิ่นในภาวะวิกฤตที่ต้องปรับปรุงทุกปีโดยคณะกรรมการแห่งชาติ ภายใน 31/12/2569',
  km: 'ផែនការត្រៀមលក្ខណៈសម្រាប់គ្រាអាសន្ន MICIC សម្រាប់ជនអន្តោប្រវេសន៍ក្នុងវិបត្តិ ដែលត្រូវធ្វើបច្ចុប្បន្នភាពជារៀងរាល់ឆ្នាំ',
  lo: 'ແຜນກຽມພ້ອມຮັບມືເຫດສຸກເສີນສຳລັບຜູ້ອົບພະຍົບໃນວິກິດການທີ່ຕ້ອງປັບປຸງທຸກປີ',
  my: 'အရေးပေါ်အခြေအနေအတွက် ကြိုတင်ပြင်ဆင်မှုအစီအစဉ် ရွှေ့ပြောင်းအခြေချသူများအတွက်',
  ar: 'خطة الطوارئ للمهاجرين في أوقات الأزمات، المرحلة 2 من 5، يجب تحديث القائمة قبل 31/12/2026 من قبل IOM ولجنة التنسيق الوطنية.',
} as const;

/** A definition around some blocks. */
export function definition(
  blocks: readonly Block[],
  change: Partial<DocumentDefinition> = {},
): DocumentDefinition {
  return {
    language: 'en',
    pageSize: 'A4',
    title: 'Preparedness plan',
    author: 'Ministry of the Interior',
    subject: 'Migrants in floods',
    created: '2026-03-01T08:30:00.000Z',
    header: { start: 'Preparedness plan', end: 'Official use only' },
    footer: ['Preparedness plan', 'version 3', 'draft'],
    mark: null,
    words: { pageOf: 'Page {page} of {pages}', table: 'Table {number}', figure: 'Figure {number}' },
    blocks,
    ...change,
  };
}

const duty = 'The authority keeps a list of assembly points and of the people who open them.';

/** Every kind of block once, over several pages. */
export const everyBlock: readonly Block[] = [
  {
    kind: 'cover',
    title: 'Preparedness plan for migrants in floods',
    subtitle: 'State A, central plains',
    lines: ['Host State', 'Ministry of the Interior'],
    classification: 'Official use only',
    facts: [
      { label: 'Version', value: '3' },
      { label: 'Valid from', value: '1 March 2026' },
    ],
    signatures: [
      { role: 'Approved by', name: 'A. Minister', position: 'Minister', dateLabel: 'Date', date: '' },
    ],
    note: 'Not a publication of any organisation.',
  },
  { kind: 'contents', title: 'Contents', depth: 2 },
  { kind: 'heading', level: 1, number: '1', text: 'Situation' },
  { kind: 'paragraph', style: 'lead', text: duty },
  {
    kind: 'paragraph',
    text: [
      { text: 'Bold. ', bold: true },
      { text: duty },
      { text: ' Quiet.', quiet: true },
      { text: ' Slanted.', italic: true },
    ],
  },
  { kind: 'heading', level: 2, number: '1.1', text: 'What to do' },
  {
    kind: 'list',
    style: 'bullet',
    items: [{ text: 'Warn', items: [{ text: 'by radio' }, { text: 'by message' }] }, { text: 'Move' }],
  },
  { kind: 'list', style: 'number', items: [{ text: 'First' }, { text: 'Second' }] },
  { kind: 'list', style: 'tick', items: [{ text: 'Ring the duty officer' }] },
  {
    kind: 'callOut',
    tone: 'decision',
    title: 'Decision',
    text: [{ kind: 'paragraph', text: 'Open the shelters by H+2.' }],
  },
  {
    kind: 'keyValues',
    rows: [
      { label: 'Lead', value: 'Province' },
      { label: 'Support', value: 'Red Cross or Red Crescent' },
    ],
  },
  { kind: 'heading', level: 3, text: 'Activities' },
  {
    kind: 'table',
    caption: 'Activities',
    columns: [
      { header: 'No.', width: 1, align: 'end' },
      { header: 'What', width: 6 },
      { header: 'Cost', width: 2, align: 'end' },
    ],
    rows: [
      ...Array.from({ length: 30 }, (_, index) => [String(index + 1), duty, String(1000 + index)]),
      ['', 'Total', '30,435'],
    ],
    totalRow: true,
    note: 'Costs are estimates.',
  },
  {
    kind: 'figure',
    caption: 'The way out',
    figure: {
      width: 300,
      height: 60,
      alternative: 'From the factory to the school',
      shapes: [
        { kind: 'rect', x: 0, y: 10, width: 90, height: 40, fill: 'canvas', stroke: 'ink', radius: 3 },
        { kind: 'text', x: 45, y: 34, text: 'Factory', size: 9, anchor: 'middle' },
        {
          kind: 'line',
          points: [
            { x: 90, y: 30 },
            { x: 210, y: 30 },
          ],
          arrow: true,
        },
        { kind: 'rect', x: 210, y: 10, width: 90, height: 40, hatched: true, stroke: 'quiet' },
        { kind: 'text', x: 255, y: 34, text: 'โรงเรียนน้ำ', size: 9, anchor: 'middle' },
        { kind: 'circle', center: { x: 150, y: 30 }, radius: 4, fill: 'during' },
        {
          kind: 'area',
          points: [
            { x: 140, y: 50 },
            { x: 160, y: 50 },
            { x: 150, y: 40 },
          ],
          fill: 'accent',
        },
      ],
    },
  },
  { kind: 'heading', level: 1, number: '2', text: 'Matrix' },
  {
    kind: 'matrix',
    caption: 'Sectors by phase',
    corner: 'Sector',
    columns: ['Before', 'During', 'After'],
    rows: Array.from({ length: 15 }, (_, index) => ({
      label: `Sector ${index + 1}`,
      cells: [
        { state: 'full', mark: '3', entries: [duty] },
        { state: 'named', mark: '1', entries: [duty, 'A second one'] },
        { state: 'outOfScope', mark: '–', entries: [] },
      ],
    })),
    key: '– out of scope, 1 named, 3 led, dated and resourced',
  },
  { kind: 'heading', level: 1, number: '3', text: 'Approval', newPage: true },
  {
    kind: 'signatures',
    lines: [{ role: 'Approved by', name: '', position: '', dateLabel: 'Date', date: '' }],
  },
];
