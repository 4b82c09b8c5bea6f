// Words of the command line in Vietnamese: help, answers, and for every fault what happened, what is safe and what to do.
import type { cli as english } from '../en/cli.ts';

export const cli = {
  'cli.help': `Crisis Preparedness Workbench, chạy từ dòng lệnh

  npm run --silent workbench -- LỆNH

  templates                       các mẫu kế hoạch, kèm lộ trình và vai trò
  scenarios                       các kịch bản có thể dùng để bắt đầu kế hoạch
  practices                       những gì đã có ích trong các cuộc khủng hoảng khác, kèm nguồn
      [--sector MÃ] [--phase GIAI_ĐOẠN] [--guideline MÃ] [--search TỪ] [--json]
  new --template MÃ -o TỆP        kế hoạch mới
      [--scenario MÃ] [--path LỘ_TRÌNH] [--role VAI_TRÒ] [--country MÃ] [--title TÊN] [--lang NGÔN_NGỮ]
  check TỆP [--json]              những nội dung chưa có trong kế hoạch
  compare TRƯỚC SAU [--json]      những thay đổi từ tệp kế hoạch này sang tệp kia
  parent TỆP --from CẤP_TRÊN      những điểm khác của kế hoạch cấp trên
      [--contacts] [--json] [--take all|new -o TỆP_MỚI]
  export TỆP --to TÀI_LIỆU.pdf    kế hoạch dưới dạng tài liệu
      [--what plan|first-hour|call-list] [--page A4|Letter] [--restricted yes|no]
  fingerprint TỆP                 dãy số in cạnh chữ ký trên bản kế hoạch
  words --coverage [--json]       mỗi ngôn ngữ đã có bao nhiêu nội dung
  --help                          trang này

Lệnh nào cũng nhận --say en|vi|th|km: ngôn ngữ của câu trả lời. Nếu không nêu, WORKBENCH_LANG rồi đến hệ thống quyết định.
--lang là việc khác: ngôn ngữ của kế hoạch.

-o và --to thay thế tệp đã có; tại mọi thời điểm, tệp cũ hoặc tệp mới luôn nguyên vẹn.

Mã kết thúc: 0 mọi việc ổn · 1 kết quả là không: còn vấn đề phải xử lý, hoặc có khác biệt · 2 không hiểu lệnh · 3 không đọc hoặc ghi được tệp`,

  'cli.templateRow': '{id}  vai trò: {roles}; lộ trình: {paths}',
  'cli.scenarioRow': '{id}  {title}; vai trò: {roles}',
  'cli.written': 'Đã ghi: {file}',
  'cli.checkClean': 'Không có vấn đề nào. Mức độ hoàn thành: {percent, number}%.',
  'cli.checkCount':
    '{errors, plural, =0 {Không có vấn đề cản trở việc ký} other {# vấn đề phải xử lý trước khi ký}}, {warnings, plural, other {# điểm cần xem lại}}, {notes, plural, other {# lưu ý}}. Mức độ hoàn thành: {percent, number}%.',
  'cli.problemPlace': '{place} · {source}',
  'cli.editedByHand': 'Lưu ý: tệp này đã được sửa bên ngoài chương trình. Đây vẫn là kế hoạch hợp lệ.',

  'cli.say.partial': 'Lưu ý: mới có một phần được viết bằng {language}. Phần còn lại bằng tiếng Anh.',
  'cli.say.missing':
    'Lưu ý: WORKBENCH_LANG yêu cầu “{language}”, nhưng chương trình chưa có ngôn ngữ này. Các ngôn ngữ dùng được: en, vi, th, km.',

  'cli.words.language': 'Ngôn ngữ',
  'cli.words.interface': 'Giao diện',
  'cli.words.toBeConfirmed': 'cần xác nhận',
  'cli.words.guidance': 'Hướng dẫn',
  'cli.words.names': 'Tên gọi',
  'cli.words.share': '{written, number}/{all, number}',

  'cli.use.noCommand': 'Cần nêu lệnh. Xem: workbench --help',
  'cli.use.unknownCommand': 'Không có lệnh “{command}”. Xem: workbench --help',
  'cli.use.unknownFlag': 'Lệnh này không có tham số {flag}. Xem: workbench --help',
  'cli.use.flagValue': 'Tham số {flag} được dùng chưa đúng cách. Xem: workbench --help',
  'cli.use.oneFile': 'Cần nêu đúng một tệp kế hoạch. Xem: workbench --help',
  'cli.use.noneWanted': 'Lệnh này không nhận tệp nào. Xem: workbench --help',
  'cli.use.missing': 'Thiếu {flag}. Xem: workbench --help',
  'cli.use.notOneOf': '{flag} không nhận giá trị “{value}”. Các giá trị dùng được: {known}.',
  'cli.use.language': '--lang không nhận giá trị “{value}”. Nêu mã ngôn ngữ, ví dụ en hoặc vi.',
  'cli.use.country': '--country không nhận giá trị “{value}”. Nêu mã ba chữ cái, ví dụ THA hoặc LBY.',
  'cli.use.pdfEnding': '--to không nhận giá trị “{value}”: tên tài liệu phải có đuôi .pdf.',

  'cli.fault.not-found': 'Không có tệp {file}. Không có gì thay đổi. Kiểm tra tên tệp và thư mục.',
  'cli.fault.not-allowed':
    'Không mở được {file}: tài khoản này không có quyền. Không có gì thay đổi. Đề nghị cấp quyền, hoặc dùng thư mục khác.',
  'cli.fault.no-space':
    'Đĩa không đủ chỗ cho {file}. Nội dung trước đó giữ nguyên. Giải phóng dung lượng rồi thử lại.',
  'cli.fault.not-written':
    'Không ghi được {file} ({reason}). Nội dung trước đó giữ nguyên. Thử với thư mục khác.',
  'cli.fault.not-read':
    'Không đọc được {file} ({reason}). Không có gì thay đổi. Thử lại, hoặc thử với một bản sao.',
  'cli.fault.newer':
    '{file} do phiên bản mới hơn của chương trình tạo ra. Tệp giữ nguyên. Mở bằng phiên bản đó.',
  'cli.fault.not-a-plan':
    '{file} không phải là kế hoạch của chương trình này. Tệp giữ nguyên. Chọn tệp có đuôi .crisisplan.',
  'cli.fault.invalid':
    '{file} là kế hoạch, nhưng không đọc được phần sau: {detail}. Tệp giữ nguyên. Dùng một phiên bản trước, hoặc sửa phần đó.',
  'cli.fault.too-large': '{file} lớn hơn dung lượng cho phép của kế hoạch. Tệp giữ nguyên.',
  'cli.fault.too-deep': '{file} có cấu trúc lồng nhau sâu hơn mức cho phép của kế hoạch. Tệp giữ nguyên.',
  'cli.fault.too-many': '{file} chứa nhiều nội dung hơn mức cho phép của kế hoạch. Tệp giữ nguyên.',
  'cli.fault.not-json':
    '{file} bị hỏng: kết thúc quá sớm hoặc không phải là JSON. Tệp giữ nguyên. Dùng một phiên bản trước.',
  'cli.fault.bad-text':
    '{file} không phải là văn bản hợp lệ (UTF-8). Tệp giữ nguyên. Dùng một phiên bản trước.',
  'cli.fault.forbidden-key':
    '{file} có một tên không được phép có trong kế hoạch: {detail}. Tệp giữ nguyên. Không nên tin dùng tệp này.',
  'cli.fault.duplicate-key': '{file} nêu một nội dung hai lần: {detail}. Tệp giữ nguyên. Bỏ một trong hai.',
  'cli.fault.bad-number':
    '{file} có một số không lưu chính xác được: {detail}. Tệp giữ nguyên. Sửa lại số đó.',
  'cli.fault.template':
    '{file} theo mẫu “{detail}” mà chương trình này không có. Tệp giữ nguyên. Mở bằng phiên bản có mẫu đó.',
  'cli.fault.printing':
    'Không tạo được tài liệu ({reason}). Kế hoạch giữ nguyên. Thử lại; nếu vẫn gặp lỗi, báo lại các bước của kế hoạch.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
