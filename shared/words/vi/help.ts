// Words of the help (F1) in Vietnamese: what the program does, how a plan comes about, which keys there are.
import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Trợ giúp',
  'help.open': 'Trợ giúp',
  'help.what':
    'Chương trình hướng dẫn từng bước soạn thảo kế hoạch chuẩn bị sẵn sàng ứng phó khẩn cấp cho người di cư trong khủng hoảng, theo cấu trúc của MCOF và MICIC Guidelines. Cán bộ soạn thảo; chương trình lưu giữ, kiểm tra và in.',
  'help.how': 'Các bước hình thành kế hoạch',
  'help.how.1':
    'Chọn lộ trình: chín mươi phút tại bàn làm việc, hoặc kế hoạch đầy đủ. Có thể chuyển đổi bất cứ lúc nào, không phải nhập lại.',
  'help.how.2':
    'Trả lời theo thứ tự bất kỳ. Mỗi bước nêu rõ mục đích, kèm ví dụ từ một cuộc khủng hoảng khác và nguồn làm căn cứ.',
  'help.how.3':
    'Mọi nội dung được tự động lưu trong vòng một giây. “Lưu phiên bản” (Ctrl+S) giữ lại một trạng thái để khôi phục khi cần.',
  'help.how.4':
    'Phần kiểm tra chỉ ra những nội dung chưa có. Việc kiểm tra không cản trở soạn thảo, lưu hoặc xuất tài liệu.',
  'help.how.5': 'Rà soát toàn bộ kế hoạch, trình bày trước cuộc họp bằng năm màn hình, xuất ra tệp PDF.',
  'help.facts':
    'Thông tin lấy từ kịch bản đều kèm nguồn. Khi các nguồn khác nhau, số liệu được đặt cạnh nhau. Nội dung chưa xác nhận được thì ghi rõ.',
  'help.persons':
    'Kế hoạch không cần dữ liệu cá nhân của người di cư. Họ tên và số điện thoại của cán bộ được ghi ở phần hạn chế tiếp cận; phần này không có trong tài liệu xuất ra, trừ khi được yêu cầu.',
  'help.keys': 'Phím tắt',
  'help.key.F1': 'Mở trợ giúp này',
  'help.key.save': 'Lưu phiên bản',
  'help.key.undo': 'Hoàn tác, có nêu tên thao tác được hoàn tác',
  'help.key.redo': 'Làm lại',
  'help.key.find': 'Tìm trong kế hoạch',
  'help.key.print': 'Xuất PDF',
  'help.key.new': 'Lập kế hoạch mới (trong danh sách kế hoạch)',
  'help.key.open': 'Mở tệp (trong danh sách kế hoạch)',
  'help.key.rows': 'Trong bảng: di chuyển giữa các ô; Enter để sửa và sang hàng tiếp theo',
  'help.key.duplicate': 'Trong bảng: tạo bản sao của hàng',
  'help.key.move': 'Trong bảng: chuyển hàng lên hoặc xuống',
} as const satisfies Partial<Record<keyof typeof english, string>>;
