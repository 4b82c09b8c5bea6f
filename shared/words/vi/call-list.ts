// Words of the call list and of the sheet that goes with the sealed copy, in Vietnamese.
import type { callList as english } from '../en/call-list.ts';

export const callList = {
  'export.what.call-list': 'Danh sách gọi',
  'export.what.call-listHint': 'Gọi ai, theo thứ tự nào; kèm tờ hướng dẫn của bản niêm phong.',

  'document.header.restricted': 'HẠN CHẾ TIẾP CẬN',
  'document.callList.lead':
    'Gọi lần lượt từ trên xuống. Đánh dấu người đã liên hệ được và ghi giờ. Không liên hệ được thì gọi bên thay thế.',
  'document.callList.number': 'Số',
  'document.callList.time': 'Giờ',
  'document.callList.declares': 'Người kích hoạt kế hoạch: {name}',
  'document.callList.deputy': 'thay thế: {name}',
  'document.callList.numbers': 'Số liên hệ, theo thứ tự gọi',
  'document.callList.others': 'Các đầu mối khác',
  'document.callList.missing': 'Chưa có số trong kế hoạch: ghi tay',
  'document.callList.whom': 'Gọi ai',
  'document.callList.reached': 'Điện thoại, bộ đàm',
  'document.callList.inCalls': 'Lượt gọi',
  'document.callList.checked': 'kiểm tra ngày {date}',
  'document.callList.nothingYet':
    'Kế hoạch chưa ghi thứ tự gọi và chưa có đầu mối liên hệ. Ghi tay vào đây, sau đó nhập vào kế hoạch.',
  'document.callList.noNumbers':
    'Bản này không in họ tên và số liên hệ. Ghi tay khi cần; khi đó tờ này cũng thuộc diện hạn chế tiếp cận.',
  'document.callList.checkedOn': 'Ngày kiểm tra các số',
  'document.callList.checkedBy': 'Người kiểm tra',
  'document.callList.changed': 'Nội dung thay đổi',

  'document.sealed': 'Bản niêm phong',
  'document.sealed.lead':
    'Tờ này đặt trong mỗi phong bì niêm phong cùng danh sách gọi. Không cần máy tính hay chương trình nào.',
  'document.sealed.envelope': 'Trong phong bì',
  'document.sealed.envelope.list': 'Danh sách gọi này, mọi số đã được kiểm tra.',
  'document.sealed.envelope.firstHour': 'Bộ tài liệu giờ đầu tiên.',
  'document.sealed.envelope.plan': 'Kế hoạch đã ký, gồm cả phần hạn chế tiếp cận.',
  'document.sealed.envelope.file': 'Tệp kế hoạch (đuôi .crisisplan) trong thẻ nhớ USB.',
  'document.sealed.envelope.fileOf':
    'Tệp kế hoạch (đuôi .crisisplan) trong thẻ nhớ USB. Dấu vân của bản đã ký (SHA-256): {digits}',
  'document.sealed.copies': 'Các bản niêm phong',
  'document.sealed.lost': 'Khi mất máy tính hoặc mất tệp',
  'document.sealed.lost.paper':
    'Làm việc trên giấy: gọi, đánh dấu, ghi giờ. Không việc nào phải chờ máy tính.',
  'document.sealed.lost.bringIn':
    'Trên bất kỳ máy tính nào có chương trình Crisis Preparedness Workbench: mở danh sách kế hoạch và đưa tệp kế hoạch vào từ thẻ nhớ, từ đồng nghiệp hoặc từ bản sao lưu gần nhất. Một tệp chứa toàn bộ kế hoạch, gồm cả phần hạn chế tiếp cận.',
  'document.sealed.lost.folders':
    'Nếu máy cũ còn chạy: kế hoạch nằm trong thư mục tài liệu, “Crisis Preparedness Workbench”, “Plans”. Các phiên bản trước và nhật ký khôi phục nằm riêng, chỉ trên máy đó; mục “Dữ liệu nằm ở đâu?” ghi rõ cả hai thư mục. Sao chép cả hai.',
  'document.sealed.lost.others':
    'Nếu không còn tệp nào: hỏi các nơi đang giữ kế hoạch và nhập lại từ bản đó.',
  'document.sealed.lost.holders':
    'Nếu không còn tệp nào: hỏi các nơi đang giữ kế hoạch và nhập lại từ bản đó. Các nơi giữ: {holders}.',
  'document.sealed.lost.after':
    'Sau đó: kiểm tra từng số, in lại, niêm phong lại, ghi việc mở vào bảng dưới đây và hủy bản cũ.',
  'document.sealed.openings': 'Ghi nhận việc mở niêm phong',
  'document.sealed.openedAt': 'Ngày, giờ',
  'document.sealed.openedBy': 'Người mở',
  'document.sealed.why': 'Lý do',
  'document.sealed.sealedAnew': 'Niêm phong lại ngày',
  'document.sealed.place': 'Nơi cất giữ',
  'document.sealed.holder': 'Cơ quan giữ',
  'document.sealed.opens': 'Người được mở',
  'document.sealed.sealedOn': 'Ngày niêm phong',

  'uncovered.what':
    'Phông chữ của chương trình không có {count, plural, other {# ký tự}}: {characters}. Trên trang in, mã của ký tự đứng thay, ví dụ {code}.',
  'uncovered.where': 'Vị trí trong kế hoạch: {places}.',
  'uncovered.remedy': 'Diễn đạt bằng từ khác, hoặc dùng chữ của các ngôn ngữ mà chương trình in được.',
  'uncovered.more': '{named} và {count, number} mục khác',
  'uncovered.title': 'Có ký tự chưa in được',
} as const satisfies Record<keyof typeof english, string>;
