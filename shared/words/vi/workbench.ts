// Words of the frame around every screen, in Vietnamese: opening, saving, closing, and what goes wrong with a file.
import type { workbench as english } from '../en/workbench.ts';

export const workbench = {
  'app.name': 'Crisis Preparedness Workbench',
  'app.bar': 'Kế hoạch và việc lưu',
  'app.skip': 'Chuyển đến nội dung',
  'app.loading': 'Đang mở chương trình…',
  'app.notices': 'Thông báo',
  'app.dismiss': 'Bỏ qua',
  'app.screens': 'Các màn hình của kế hoạch',

  'connect.no-code':
    'Trang này được mở không kèm địa chỉ dùng một lần. Các kế hoạch vẫn an toàn. Trở lại cửa sổ hoặc màn hình dòng lệnh nơi đã khởi động chương trình và mở địa chỉ được in ra ở đó.',
  'connect.code-used':
    'Địa chỉ này đã được sử dụng hoặc đã hết hạn. Các kế hoạch vẫn an toàn. Nhấn Enter trong màn hình dòng lệnh đang chạy chương trình để lấy địa chỉ mới.',

  'screen.library': 'Kế hoạch',
  'screen.home': 'Tổng quan',
  'screen.wizard': 'Soạn thảo',
  'screen.review': 'Rà soát',
  'screen.export': 'Xuất tài liệu',
  'screen.present': 'Trình bày',

  'plan.untitled': 'Kế hoạch chưa có tên',
  'plan.exercise': 'Diễn tập',
  'plan.workedExample': 'Ví dụ mẫu để tập huấn',
  'plan.refused':
    'Chưa giữ được câu trả lời này: dài hơn mức kế hoạch chứa được, hoặc không đúng loại được hỏi. Câu trả lời trước vẫn giữ nguyên. Rút ngắn rồi thử lại.',
  'plan.opening': 'Đang mở kế hoạch…',

  'save.clean': 'Đã lưu {time}',
  'save.cleanNever': 'Đã lưu',
  'save.dirty': 'Sắp lưu…',
  'save.saving': 'Đang lưu…',
  'save.failed': 'Chưa lưu được',
  'save.stale': 'Đã thay đổi ở nơi khác',
  'save.away': 'Không tìm thấy thư mục',
  'save.readOnly': 'Chỉ đọc',
  'save.now': 'Lưu phiên bản',
  'save.versionKept': 'Đã lưu. Trạng thái này được giữ thành phiên bản để khôi phục khi cần.',
  'save.retry': 'Thử lại',

  'stale.title': 'Kế hoạch này đã được thay đổi ở nơi khác',
  'stale.text':
    'Có người khác đã lưu kế hoạch này sau khi kế hoạch được mở tại đây. Cả hai bản đều an toàn: bản của người khác nằm trong tệp, bản tại đây nằm trong cửa sổ này. Chọn bản mà cửa sổ này tiếp tục sử dụng.',
  'stale.keep': 'Giữ bản tại đây thành bản sao, rồi hiện bản của người khác',
  'stale.keepHint': 'Bản tại đây trở thành một kế hoạch riêng trong danh sách.',
  'stale.take': 'Lấy bản của người khác',
  'stale.takeHint': 'Nội dung soạn từ lúc đó không còn trong cửa sổ này. Tệp vẫn giữ các phiên bản.',
  'stale.copyTitle': '{title} (bản tại đây)',

  'recovery.title': 'Khôi phục những thay đổi gần nhất?',
  'recovery.text':
    'Chương trình kết thúc trước khi lưu {edits, plural, other {# thay đổi}} lúc {at}. Kế hoạch ở lần lưu gần nhất vẫn an toàn. Có thể khôi phục các thay đổi, hoặc tiếp tục với tệp hiện có và giữ các thay đổi thành một kế hoạch riêng.',
  'recovery.other':
    'Tệp đã được thay đổi sau đó, nên các thay đổi này thuộc về một trạng thái cũ hơn của kế hoạch. Nếu khôi phục, trạng thái đó được hiện cùng các thay đổi; tệp trên đĩa vẫn là một phiên bản có thể lấy lại.',
  'recovery.take': 'Khôi phục các thay đổi',
  'recovery.discard': 'Tiếp tục với tệp, giữ các thay đổi thành bản sao',
  'recovery.copyTitle': '{title} (các thay đổi chưa lưu)',

  'closing.saving': 'Đang lưu trước khi đóng…',
  'closing.title': 'Những thay đổi gần nhất chưa được ghi vào tệp',
  'closing.text':
    '{why} Nội dung đã soạn được giữ trong nhật ký khôi phục trên máy tính này và sẽ được đề nghị khôi phục khi mở lại kế hoạch.',
  'closing.retry': 'Thử lưu lại',
  'closing.anyway': 'Đóng mà không lưu vào tệp',
  'closing.cancel': 'Tiếp tục soạn thảo',

  'fault.not-found':
    'Kế hoạch không còn ở vị trí cũ. Không có gì khác thay đổi. Tìm trong thùng rác, hoặc làm mới danh sách kế hoạch.',
  'fault.stale':
    'Trong lúc đó tệp đã được người khác thay đổi. Không có nội dung nào bị ghi đè. Chọn bản để tiếp tục.',
  'fault.unreadable':
    'Không đọc được tệp này dưới dạng kế hoạch. Tệp được giữ nguyên. Mở một phiên bản trước, hoặc đề nghị gửi lại tệp.',
  'fault.newer':
    'Kế hoạch này được lưu bằng phiên bản mới hơn của chương trình. Tệp được giữ nguyên. Cập nhật chương trình để mở.',
  'fault.no-space':
    'Đĩa đã đầy nên những thay đổi gần nhất chưa được ghi vào tệp. Bản hợp lệ gần nhất vẫn giữ nguyên. Giải phóng dung lượng rồi thử lại.',
  'fault.read-only':
    'Không được phép ghi kế hoạch tại vị trí hiện tại. Kế hoạch vẫn đọc được. Tạo bản sao trong danh sách kế hoạch để làm việc.',
  'fault.away':
    'Hiện không tìm thấy thư mục kế hoạch, ví dụ do rút thẻ nhớ USB hoặc ngắt ổ mạng. Không có dữ liệu nào bị xóa. Kết nối lại rồi thử lại.',
  'fault.refused':
    'Chương trình không nhận tệp này. Tệp được giữ nguyên, không có nội dung nào được đưa vào.',
  'fault.locked': 'Chương trình khác đang giữ tệp này. Không có gì thay đổi. Đóng tệp ở đó rồi thử lại.',
  'fault.internal':
    'Có lỗi bên trong chương trình. Kế hoạch ở lần lưu gần nhất vẫn an toàn. Thử lại; nếu vẫn gặp lỗi, đóng rồi mở lại kế hoạch.',
  'fault.too-large':
    'Tệp này lớn hơn 50 MB, vượt quá dung lượng của một kế hoạch. Tệp được giữ nguyên. Đề nghị người gửi gửi đúng tệp kế hoạch.',
  'fault.too-deep':
    'Tệp này có cấu trúc lồng nhau sâu hơn mức của một kế hoạch. Tệp được giữ nguyên. Đề nghị người gửi gửi lại tệp kế hoạch.',
  'fault.too-many':
    'Tệp này có nhiều giá trị hơn mức của một kế hoạch. Tệp được giữ nguyên. Đề nghị người gửi gửi lại tệp kế hoạch.',
  'fault.not-json':
    'Tệp này bị hỏng hoặc không phải là kế hoạch. Tệp được giữ nguyên. Mở một phiên bản trước, hoặc đề nghị người gửi gửi lại.',
  'fault.bad-text':
    'Tệp này có văn bản bị hỏng. Tệp được giữ nguyên. Đề nghị người gửi gửi lại tệp kế hoạch.',
  'fault.forbidden-key':
    'Tệp này có một tên không được phép có trong kế hoạch ({detail}). Tệp được giữ nguyên. Cần hỏi lại nơi gửi trước khi tin dùng.',
  'fault.duplicate-key':
    'Tệp này nêu một nội dung hai lần ({detail}) nên không xác định được nội dung nào đúng. Tệp được giữ nguyên. Sửa lại hoặc đề nghị gửi lại.',
  'fault.bad-number':
    'Tệp này có một số không lưu chính xác được ({detail}). Tệp được giữ nguyên. Sửa lại hoặc đề nghị gửi lại.',
  'fault.not-a-plan':
    'Tệp này không phải là kế hoạch chuẩn bị sẵn sàng ứng phó khẩn cấp của chương trình. Tệp được giữ nguyên.',
  'fault.invalid':
    'Một câu trả lời trong tệp này không phù hợp với kế hoạch (tại {detail}). Tệp được giữ nguyên. Sửa tại đó, hoặc mở một phiên bản trước.',

  'notice.edited-by-hand':
    'Tệp này đã được sửa bên ngoài chương trình sau lần lưu gần nhất. Tệp hợp lệ và được mở nguyên trạng.',
  'notice.migrated':
    'Kế hoạch này do phiên bản trước của chương trình tạo ra. Kế hoạch được mở theo định dạng hiện nay; tệp chỉ thay đổi khi có chỉnh sửa đầu tiên.',
  'notice.recovered':
    'Những thay đổi gần nhất chưa được ghi vào tệp khi chương trình kết thúc. Các thay đổi đã được khôi phục và lưu lại.',
  'notice.readOnly':
    'Không được phép ghi kế hoạch tại vị trí hiện tại nên các thay đổi chỉ nằm trong cửa sổ này. Tạo bản sao trong danh sách kế hoạch để làm việc.',
  'notice.elsewhere':
    'Kế hoạch này cũng đang mở ở nơi khác từ {since}. Cả hai nơi đều có thể soạn thảo: không nội dung nào bị ghi đè mà không hỏi.',

  'stale.choose': 'Chọn',
  'stale.look': 'Xem bản tại đây trước',

  'undo.nothing': 'Không có thao tác để hoàn tác',
  'redo.nothing': 'Không có thao tác để làm lại',
  'undo.word': 'Hoàn tác',
  'redo.word': 'Làm lại',
} as const satisfies Partial<Record<keyof typeof english, string>>;
