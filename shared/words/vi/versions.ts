// Words of the versions kept of a plan, in Vietnamese.
import type { versions as english } from '../en/versions.ts';

export const versions = {
  'versions.title': 'Các phiên bản của kế hoạch',
  'versions.open': 'Phiên bản',
  'versions.text':
    'Chương trình giữ lại các trạng thái trước của tệp: mỗi lần lưu có đặt tên, mỗi lần đóng, và cứ mười phút làm việc một bản. Khi khôi phục một bản, trạng thái hiện tại cũng được giữ lại thành phiên bản.',
  'versions.none': 'Chưa có phiên bản trước. Phiên bản đầu tiên được giữ ở lần lưu tiếp theo.',
  'versions.when': 'Thời điểm lưu',
  'versions.why': 'Lý do',
  'versions.reason.auto': 'Trong khi làm việc',
  'versions.reason.named': 'Người dùng lưu',
  'versions.reason.close': 'Khi đóng',
  'versions.reason.before': 'Trước khi bị thay thế',
  'versions.size': 'Dung lượng',
  'versions.kilobytes': '{size} kB',
  'versions.actions': 'Thao tác',
  'versions.restore': 'Khôi phục',
  'versions.restoreThis': 'Khôi phục phiên bản lúc {at}',
  'versions.restored':
    'Đã khôi phục phiên bản lúc {at}. Nội dung trước khi khôi phục được giữ lại thành một phiên bản.',
  'versions.name': 'Đặt tên trạng thái này',
  'versions.nameHint': 'Ví dụ “trước cuộc họp ban chỉ đạo”. Lưu ngay và dễ tìm lại về sau.',
  'versions.saveNamed': 'Lưu với tên này',
  'versions.loading': 'Đang tìm các phiên bản…',
} as const satisfies Partial<Record<keyof typeof english, string>>;
