// Words for what is not the same in two states of a plan, in Vietnamese.
import type { compare as english } from '../en/compare.ts';

export const compare = {
  'compare.nothing': 'Hai bản có nội dung như nhau.',
  'compare.counts': '{what}, trong {sections, plural, other {# phần}}.',
  'compare.sectionChanged': '{section}: {what}.',
  'compare.count.answers': '{count, plural, other {# câu trả lời đã sửa}}',
  'compare.count.added': '{count, plural, other {thêm # hàng}}',
  'compare.count.removed': '{count, plural, other {bỏ # hàng}}',
  'compare.count.moved': '{count, plural, other {# hàng đổi vị trí}}',
  'compare.answer.words': '{name}: {text}',
  'compare.answer.values': '{name}: trước là {before}; nay là {after}',
  'compare.answer.filled': '{name}: {after}',
  'compare.answer.emptied': '{name}: trước là {before}; nay chưa trả lời',
  'compare.answer.setRemoved': '{name}: bỏ {removed}',
  'compare.answer.setAdded': '{name}: thêm {added}',
  'compare.answer.setBoth': '{name}: bỏ {removed}; thêm {added}',
  'compare.blank': 'chưa trả lời',
  'compare.untitled': 'chưa có tên',
  'compare.gone': 'không còn trong kế hoạch',
  'compare.item.added': '{title}: thêm mới',
  'compare.item.removed': '{title}: đã bỏ',
  'compare.item.changed': '{title}',
  'compare.item.moved': 'chuyển từ vị trí {from, number} sang vị trí {to, number}',
  'compare.terminal.legend': 'Từ ngữ bị bỏ nằm trong {removed}, từ ngữ thêm vào nằm trong {added}.',
  'compare.terminal.otherPlan':
    'Lưu ý: đây là hai kế hoạch khác nhau, không phải hai trạng thái của một kế hoạch. Việc so sánh vẫn được thực hiện.',
  'compare.use.twoFiles': 'Cần nêu đúng hai tệp kế hoạch: tệp trước, rồi tệp sau. Xem: workbench --help',

  'compare.open': 'So sánh với hiện tại',
  'compare.openThis': 'So sánh phiên bản lúc {at} với kế hoạch hiện tại',
  'compare.title': 'Những thay đổi từ {at} đến nay',
  'compare.loading': 'Đang so sánh…',
  'compare.legend': 'Cách đọc:',
  'compare.legend.went': 'nội dung trước đây',
  'compare.legend.came': 'nội dung hiện nay',
  'compare.went': 'đã bỏ:',
  'compare.came': 'thêm vào:',
  'compare.go': 'Đến chỗ này',
  'compare.goTo': 'Đến {place}',
  'compare.more': '{count, plural, other {Còn # dòng}} không hiển thị ở đây.',

  'since.title': 'Từ lần đóng kế hoạch gần nhất trên máy này ({at}): {what}',
  'since.show': 'Xem những thay đổi',

  'record.write': 'Ghi vào bảng theo dõi thay đổi',
  'record.written': 'Đã thêm một dòng vào bảng theo dõi thay đổi. Cần chỉnh lời văn trước khi in.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
