// Words of the library in Vietnamese: starting, opening, keeping and throwing away plans.
import type { library as english } from '../en/library.ts';

export const library = {
  'library.title': 'Kế hoạch',
  'library.purpose': 'Mở một kế hoạch hoặc lập kế hoạch mới. Mọi dữ liệu đều nằm trên máy tính này.',
  'library.start': 'Bắt đầu',
  'library.new': 'Kế hoạch mới',
  'library.newHint':
    'Kế hoạch chuẩn bị sẵn sàng hoặc kế hoạch dự phòng lãnh sự để trống, theo lộ trình được chọn.',
  'library.scenarios': 'Từ một cuộc khủng hoảng có thật',
  'library.scenarioHint': 'Thông tin được điền sẵn kèm nguồn. Mọi quyết định do người soạn thảo đưa ra.',
  'library.samples': 'Ví dụ mẫu',
  'library.samplesHint':
    'Kế hoạch hoàn chỉnh để đọc. Mỗi ví dụ mở thành một bản sao riêng, có dấu ví dụ tập huấn.',
  'sample.host-floods': 'Lũ lụt tại nước tiếp nhận',
  'sample.host-floods.hint': 'Nước A, hư cấu: người di cư trong các khu công nghiệp ven sông lớn.',
  'sample.origin-floods': 'Công dân ở nước ngoài gặp lũ lụt',
  'sample.origin-floods.hint':
    'Công dân Việt Nam tại Thái Lan, theo dữ kiện năm 2011. Các quyết định chỉ để tập huấn.',
  'sample.consular-libya': 'Kế hoạch dự phòng của cơ quan đại diện',
  'sample.consular-libya.hint':
    'Người lao động tại Libya, tính đến tháng 6 năm 2014, theo mẫu lãnh sự. Các quyết định chỉ để tập huấn.',
  'library.open': 'Mở tệp…',
  'library.openHint': 'Đưa một bản sao của tệp kế hoạch vào danh sách kế hoạch.',
  'library.data': 'Dữ liệu nằm ở đâu?',
  'library.filter': 'Tìm kế hoạch',
  'library.table': 'Danh sách kế hoạch',
  'library.trashLink': 'Thùng rác ({count})',
  'library.refresh': 'Làm mới',
  'library.loading': 'Đang đọc danh sách kế hoạch…',
  'library.empty': 'Chưa có kế hoạch',
  'library.emptyText':
    'Bắt đầu từ một cuộc khủng hoảng có thật để thấy kế hoạch hình thành, hoặc lập kế hoạch mới. Cả hai đều được lưu trong khi soạn thảo.',
  'library.noneFound': 'Không có kế hoạch nào khớp với “{text}”.',
  'library.couldNotRead': 'Không đọc được',
  'library.openSince': 'Đang mở ở nơi khác từ {since}',
  'library.about': 'Giới thiệu',

  'column.title': 'Kế hoạch',
  'column.country': 'Quốc gia hoặc vùng lãnh thổ',
  'column.role': 'Vai trò',
  'column.crisis': 'Khủng hoảng',
  'column.readiness': 'Mức độ hoàn thành',
  'column.changed': 'Sửa lần cuối',
  'column.actions': 'Thao tác',
  'readiness.percent': '{percent}%',

  'role.origin': 'Nước gốc',
  'role.host': 'Nước tiếp nhận',
  'role.transit': 'Nước quá cảnh',
  'role.bilateral': 'Hai nước',

  'row.open': 'Mở',
  'row.openPlan': 'Mở {title}',
  'row.duplicate': 'Tạo bản sao…',
  'row.rename': 'Đổi tên…',
  'row.trash': 'Chuyển vào thùng rác',
  'row.actions': 'Thao tác với {title}',
  'row.show': 'Hiện trong thư mục',
  'row.trashed': 'Đã chuyển “{title}” vào thùng rác.',
  'row.putBack': 'Đưa trở lại',

  'rename.title': 'Đổi tên kế hoạch',
  'rename.hint': 'Tệp cũng mang tên mới.',
  'rename.do': 'Đổi tên',
  'duplicate.title': 'Tạo bản sao kế hoạch',
  'duplicate.hint': 'Bản sao là một kế hoạch độc lập. Kế hoạch ban đầu được giữ nguyên.',
  'duplicate.do': 'Tạo bản sao',
  'duplicate.name': '{title} (bản sao)',
  'title.label': 'Tên kế hoạch',
  'dialog.close': 'Đóng',
  'dialog.cancel': 'Hủy',

  'new.title': 'Kế hoạch mới',
  'new.fromTitle': 'Kế hoạch mới từ “{scenario}”',
  'new.template': 'Lập kế hoạch nào?',
  'template.mcof-preparedness': 'Kế hoạch chuẩn bị sẵn sàng',
  'template.mcof-preparedness.hint':
    'Của một nước dành cho người di cư trong khủng hoảng: lĩnh vực và giai đoạn, điều phối, bảo vệ, di chuyển.',
  'template.consular-contingency': 'Kế hoạch dự phòng lãnh sự',
  'template.consular-contingency.hint':
    'Của đại sứ quán hoặc lãnh sự quán dành cho công dân: sổ đăng ký, đầu mối liên lạc, mức cảnh báo, sơ tán.',
  'new.role': 'Nước lập kế hoạch giữ vai trò nào?',
  'new.country': 'Quốc gia hoặc vùng lãnh thổ lập kế hoạch',
  'new.countryHint': 'Kế hoạch của bên nào. Tên gọi có thể thay đổi về sau.',
  'new.planTitle': 'Tên kế hoạch',
  'new.path': 'Làm việc theo cách nào?',
  'new.level': 'Cấp kế hoạch',
  'new.do': 'Bắt đầu kế hoạch',
  'new.chooseCountry': 'Chọn hoặc nhập',
  'new.noCountry': 'Không có quốc gia hoặc vùng lãnh thổ này',
  'new.needCountry': 'Cần chọn quốc gia hoặc vùng lãnh thổ lập kế hoạch trước.',
  'new.choose': 'Chọn',
  'path.workshop-90': 'Hội thảo 90 phút',
  'path.workshop-90.hint':
    'Chín màn hình có định thời gian, bốn mươi câu hỏi. Có thể tiếp tục sang kế hoạch đầy đủ, không phải nhập lại.',
  'path.one-day.hint':
    'Mười lăm màn hình có định thời gian, khoảng sáu giờ. Bổ sung rủi ro, điều phối, bảo vệ, thông điệp, mức cảnh báo và tiếp nhận vào nội dung hội thảo.',
  'path.full': 'Kế hoạch đầy đủ',
  'path.full.hint':
    'Tất cả các phần, theo trình tự tư duy. Dành cho việc soạn thảo nhiều tuần cùng các cơ quan khác.',
  'new.defaultTitle.mcof-preparedness':
    'Kế hoạch chuẩn bị sẵn sàng ứng phó khẩn cấp cho người di cư, {country}',
  'new.defaultTitle.consular-contingency': 'Kế hoạch dự phòng lãnh sự cho công dân ở nước ngoài, {country}',

  'import.known': 'Kế hoạch này đã có trong danh sách',
  'import.knownText':
    'Tệp chứa cùng kế hoạch với “{title}”, sửa lần cuối {changedAt}. Chưa có gì thay đổi. Có thể thay bản đang có bằng tệp này (trạng thái cũ được giữ lại thành phiên bản), hoặc giữ cả hai.',
  'import.knownSame': 'Tệp giống hệt bản đang có. Không có nội dung nào cần đưa vào.',
  'import.update': 'Cập nhật bản đang có từ tệp',
  'import.keepBoth': 'Giữ cả hai',
  'import.done': 'Đã đưa một bản sao của tệp vào danh sách kế hoạch. Tệp được mở vẫn giữ nguyên.',
  'import.updated': 'Đã cập nhật kế hoạch từ tệp. Trạng thái cũ được giữ lại thành phiên bản.',

  'trash.title': 'Thùng rác',
  'trash.text': 'Kế hoạch trong thùng rác có thể đưa trở lại và được giữ cho đến khi xóa vĩnh viễn.',
  'trash.empty': 'Thùng rác trống.',
  'trash.column': 'Kế hoạch',
  'trash.when': 'Ngày chuyển vào',
  'trash.deleteForGood': 'Xóa vĩnh viễn',
  'trash.sure': 'Xóa vĩnh viễn “{title}”?',
  'trash.sureText':
    'Không thể hoàn tác việc này, kể cả từ các phiên bản. Các tài liệu đã xuất vẫn được giữ nguyên.',

  'data.title': 'Dữ liệu nằm ở đâu?',
  'data.text':
    'Mọi nội dung đều nằm trên máy tính này, trong các thư mục thông thường. Để sao lưu, chép thư mục kế hoạch sang ổ đĩa hoặc thẻ nhớ USB khác.',
  'data.plans': 'Kế hoạch',
  'data.exports': 'Tài liệu đã xuất',
  'data.trash': 'Thùng rác',
  'data.state': 'Các phiên bản và nhật ký khôi phục',
  'data.away':
    'Hiện không tìm thấy thư mục. Không có dữ liệu nào bị xóa: kết nối lại ổ đĩa hoặc ổ mạng chứa thư mục.',
  'data.makeFolder': 'Tạo lại thư mục',
  'data.offline': 'Chương trình không sử dụng mạng, không có tài khoản và không gửi đi dữ liệu nào.',
  'data.notIom':
    'Crisis Preparedness Workbench không phải là sản phẩm của IOM. Chương trình được xây dựng theo cấu trúc của Migration Crisis Operational Framework và MICIC Guidelines; phần hướng dẫn do chương trình tự biên soạn.',
  'data.languagePartly': '{name} (tiêu đề và từ chính; phần còn lại bằng tiếng Anh)',
  'data.language': 'Ngôn ngữ của chương trình',
  'data.size': 'Chữ lớn cho phòng họp',
  'data.author': 'Họ tên trong bảng theo dõi sửa đổi',
  'data.authorHint': 'Ghi đúng như muốn hiển thị. Không lấy từ thông tin của máy tính. Có thể để trống.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
