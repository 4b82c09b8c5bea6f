// Words of the call list in Vietnamese: how to reach people in the order of the cascade, on paper.
import type { callList as english } from '../en/call-list.ts';

export const callList = {
  'export.what.call-list': 'Danh sách gọi',
  'export.what.call-listHint':
    'Một đến hai trang: gọi ai, theo thứ tự nào, kèm số điện thoại, ô đánh dấu và giờ gọi.',
} as const satisfies Record<keyof typeof english, string>;
