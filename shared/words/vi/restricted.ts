// Words of the screen that shows everything restricted, and of its advice, in Vietnamese.
import type { restricted as english } from '../en/restricted.ts';

export const restricted = {
  'screen.restricted': 'Hạn chế tiếp cận',
  'restricted.title': 'Dành cho người được chỉ định',
  'restricted.purpose': 'Toàn bộ nội dung trong kế hoạch mà chỉ người được chỉ định được đọc, tại một nơi.',
  'restricted.leftOut':
    'Không đưa vào bất kỳ tài liệu nào, trừ khi chọn khác lúc xuất; mỗi tài liệu ghi rõ nội dung không đưa vào. Chức năng tìm chỉ cho biết vị trí, không hiện nội dung.',
  'restricted.count': '({count, number})',
  'restricted.open': 'Mở',
  'restricted.openThis': 'Mở “{title}” trong kế hoạch',
  'restricted.print': 'In danh sách gọi',
  'restricted.show': 'Xem toàn bộ nội dung hạn chế tiếp cận',
  'search.restricted': 'Dành cho người được chỉ định: mở để đọc',

  'restricted.advice': 'Bản niêm phong và khôi phục',
  'restricted.keep': 'Giữ một bản giấy niêm phong',
  'restricted.keep.print':
    'In danh sách gọi kèm tờ của bản niêm phong, bộ tài liệu giờ đầu tiên, và kế hoạch đã ký gồm cả phần hạn chế tiếp cận.',
  'restricted.keep.copies':
    'Lập ít nhất hai bản, cất ở hai tòa nhà. Đánh số từng bản; kèm tệp kế hoạch trong thẻ nhớ.',
  'restricted.keep.hold':
    'Ghi tại mục “Bản niêm phong” nơi cất giữ, cơ quan giữ và người được mở từng bản. Giao quyền mở cho hai chức danh, không chỉ một người.',
  'restricted.keep.replace':
    'Thay mỗi quý một lần và sau mỗi lần đổi số: gọi thử từng số, sau đó in, niêm phong và hủy bản cũ.',
  'restricted.keep.record':
    'Người mở ghi vào bảng ghi nhận việc mở trên tờ của bản đó và báo cho bên giữ kế hoạch.',
  'restricted.lost': 'Khi mất máy tính hoặc mất tệp',
  'restricted.lost.paper': 'Mở một bản niêm phong và làm việc trên giấy.',
  'restricted.lost.file':
    'Lấy tệp kế hoạch từ thẻ nhớ, từ đồng nghiệp hoặc từ bản sao lưu thư mục kế hoạch. Một tệp chứa toàn bộ kế hoạch.',
  'restricted.lost.bringIn': 'Trên máy khác có chương trình này, mở danh sách kế hoạch và đưa tệp vào.',
  'restricted.lost.ask':
    'Các phiên bản và nhật ký khôi phục chỉ nằm trên máy cũ. Nếu máy còn chạy, sao chép cả thư mục đó trước khi sửa máy.',
  'restricted.here': 'Trên máy này',
} as const satisfies Record<keyof typeof english, string>;
