// Words for editing in Vietnamese: what was done, for undo and for the record.
import type { editing as english } from '../en/editing.ts';

export const editing = {
  'edit.undo': 'Hoàn tác: {what}',
  'edit.redo': 'Làm lại: {what}',
  'edit.set': 'sửa {field}',
  'edit.add': 'thêm {collection}',
  'edit.remove': 'xóa {collection}',
  'edit.removeTitled': 'xóa {collection} “{title}”',
  'edit.duplicate': 'tạo bản sao {collection}',
  'edit.move': 'chuyển vị trí {collection}',
  'edit.takeOver': 'đưa {title} vào kế hoạch',
  'edit.setAside': 'chuyển các lĩnh vực còn lại sang “chưa đưa vào”',
  'edit.confirm': 'xác nhận {collection}',
  'edit.path': 'đổi lộ trình',
  'edit.finalise': 'hoàn tất kế hoạch',
  'edit.reopen': 'mở lại kế hoạch thành lần ban hành tiếp theo',
} as const satisfies Partial<Record<keyof typeof english, string>>;
