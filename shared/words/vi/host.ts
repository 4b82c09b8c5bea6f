// Words that the program says outside its page, in Vietnamese: in the terminal and in the shell's own questions.
import type { host as english } from '../en/host.ts';

export const host = {
  'terminal.starting': 'Đang mở chương trình…',
  'terminal.asRoot': 'Đang chạy với quyền root: cửa sổ trình duyệt mở không có lớp cách ly (sandbox).',
  'terminal.window':
    'Chương trình đã mở trong cửa sổ riêng. Chương trình kết thúc khi đóng cửa sổ hoặc nhấn Ctrl+C tại đây.',
  'terminal.noBrowser': 'Không tìm thấy Chromium, Chrome hoặc Edge trên máy tính này.',
  'terminal.noDisplay': 'Không có màn hình để mở cửa sổ.',
  'terminal.noWindow': 'Cửa sổ chưa sẵn sàng trong thời gian cho phép.',
  'terminal.address': 'Mở địa chỉ sau bằng Chromium, Chrome hoặc Edge trên máy tính này:',
  'terminal.addressHint': 'Địa chỉ chỉ dùng được một lần. Enter để lấy địa chỉ mới, Ctrl+C để kết thúc.',
  'terminal.ending': 'Đang lưu và đóng…',
  'terminal.ended': 'Chương trình đã kết thúc.',
  'terminal.noFolder':
    'Không sử dụng được thư mục dữ liệu ({code}): {folder}. Nội dung trong thư mục không thay đổi.',
  'terminal.noPage': 'Chương trình chưa được dựng. Chạy lệnh: npm start',
  'terminal.badFlag':
    'Không có tham số {flag}. Các tham số dùng được: --no-window, --browser và --port kèm một số.',
  'terminal.portTaken': 'Cổng {port} đang được chương trình khác sử dụng.',

  'outside.title': 'Mở địa chỉ này bên ngoài chương trình?',
  'outside.text':
    '{address}\n\nĐịa chỉ sẽ mở trong trình duyệt hoặc chương trình thư điện tử thường dùng. Bản thân chương trình này không gửi đi bất cứ dữ liệu nào.',
  'outside.open': 'Mở',
  'outside.cancel': 'Hủy',
} as const satisfies Partial<Record<keyof typeof english, string>>;
