// Words for plans above and below in Vietnamese: naming a parent plan, what it offers, what was taken over and what differs.
import type { parent as english } from '../en/parent.ts';

export const parent = {
  'field.plan.parentPlan': 'Kế hoạch cấp trên',

  'parent.title': 'Kế hoạch cấp trên',
  'parent.none':
    'Chưa nêu kế hoạch cấp trên. Có thể tiếp nhận vai trò, mức cảnh báo và danh bạ liên hệ từ kế hoạch cấp trên.',
  'parent.noneNational':
    'Kế hoạch này là khung quốc gia, thường đứng trên các kế hoạch khác. Vẫn có thể nêu một kế hoạch có phạm vi rộng hơn.',
  'parent.name': 'Nêu kế hoạch cấp trên…',
  'parent.what': '{level}, {edition, select, none {chưa nêu lần ban hành} other {lần ban hành {edition}}}',
  'parent.takenOn': 'Theo nội dung tại lần đối chiếu gần nhất, ngày {date}.',
  'parent.same': 'Toàn bộ nội dung đã tiếp nhận vẫn đúng như kế hoạch cấp trên.',
  'parent.nothingTaken': 'Chưa tiếp nhận nội dung nào từ kế hoạch này.',
  'parent.differs': '{count, plural, other {# mục khác}} với kế hoạch cấp trên.',
  'parent.news':
    'Tệp trong danh sách kế hoạch đã thay đổi từ đó: có {count, plural, other {# mục}} mới hoặc khác.',
  'parent.showDiffering': 'Xem các điểm khác',
  'parent.look': 'Tìm thay đổi…',
  'parent.other': 'Nêu kế hoạch khác…',
  'parent.more': 'Thêm về kế hoạch cấp trên',
  'parent.forget': 'Bỏ kế hoạch cấp trên',
  'parent.forgotten':
    'Đã bỏ kế hoạch cấp trên. Nội dung đã tiếp nhận được giữ lại và nay là nội dung riêng của kế hoạch này.',

  'parent.choose.title': 'Kế hoạch nào là cấp trên của kế hoạch này?',
  'parent.choose.text':
    'Chọn kế hoạch cấp trên. Sau đó từng mục có thể tiếp nhận sẽ được hiển thị. Chưa có gì thay đổi cho đến khi được xác nhận, và kế hoạch cấp trên không bao giờ bị sửa.',
  'parent.choose.again': '“{title}” hiện ở đâu?',
  'parent.choose.againText':
    'Kế hoạch này không có trong danh sách kế hoạch. Chọn tệp đã nhận được. Chưa có gì thay đổi cho đến khi các điểm khác được xem xét.',
  'parent.choose.list': 'Các kế hoạch hiện có',
  'parent.choose.none': 'Không có kế hoạch nào khác trong danh sách. Chọn tệp đã nhận được.',
  'parent.choose.file': 'Chọn tệp…',
  'parent.choose.newer': 'Chọn tệp khác của kế hoạch này…',
  'parent.choose.this': 'Xem kế hoạch này',
  'parent.choose.changed': 'Sửa lần cuối',
  'parent.choose.plan': 'Kế hoạch',
  'parent.choose.action': 'Xem',

  'parent.child.menu': 'Lập kế hoạch cấp dưới…',
  'parent.child.title': 'Kế hoạch cấp dưới của “{title}”',
  'parent.child.text':
    'Kế hoạch mới bắt đầu với nội dung được đánh dấu, theo đúng hiện trạng của kế hoạch cấp trên. Những thay đổi sau này của cấp trên được đề xuất, không bao giờ tự động áp dụng.',
  'parent.child.level': 'Cấp của kế hoạch mới',
  'parent.child.take': 'Tiếp nhận',
  'parent.child.lowest':
    '“{title}” được lập cho cơ quan đại diện hoặc cấp tỉnh. Không có kế hoạch nào ở cấp thấp hơn: hãy lập kế hoạch cấp dưới của khung quốc gia hoặc kế hoạch quốc gia.',
  'parent.child.do': '{count, plural, =0 {Lập kế hoạch} other {Lập kế hoạch với # mục từ cấp trên}}',

  'parent.refused.itself': 'Đó chính là kế hoạch này. Chọn kế hoạch cấp trên của nó.',
  'parent.refused.below':
    '“{title}” là kế hoạch cấp dưới của kế hoạch này nên không thể đồng thời là cấp trên. Chọn kế hoạch khác.',
  'parent.refused.lower':
    '“{title}” được lập cho cấp thấp hơn ({level}) so với kế hoạch này ({own}). Kế hoạch cấp trên đứng theo thứ tự: khung quốc gia, quốc gia, rồi cơ quan đại diện hoặc cấp tỉnh. Chọn kế hoạch khác, hoặc sửa cấp của kế hoạch này.',
  'parent.refused.too-many':
    '“{title}” có số vai trò, mức cảnh báo hoặc đầu mối liên hệ nhiều hơn mức có thể tiếp nhận. Chưa có gì thay đổi.',
  'parent.refused.another':
    '“{title}” không phải là kế hoạch cấp trên đã nêu ở đây (“{parent}”). Chọn tệp của kế hoạch đó, hoặc nêu kế hoạch cấp trên khác.',
  'parent.sameLevel':
    'Hai kế hoạch được lập cho cùng một cấp ({level}). Có thể chấp nhận: cần chắc chắn đây là kế hoạch cấp trên.',

  'parent.offer.title': 'Nội dung của “{title}”',
  'parent.offer.differs': 'Các điểm khác so với “{title}”',
  'parent.offer.source': '{what}; tệp được sửa lần cuối {at}',
  'parent.offer.text':
    'Đánh dấu nội dung cần tiếp nhận. Nội dung không đánh dấu được giữ nguyên, được ghi nhận là đã quyết định và từ đó hiển thị là điểm khác.',
  'parent.offer.standing':
    'Theo nội dung tại lần đối chiếu gần nhất, ngày {date}. Chức năng “Tìm thay đổi” đối chiếu với tệp hiện nay.',
  'parent.offer.groups': 'Đối chiếu',
  'parent.offer.nothing': 'Trong phạm vi đối chiếu, hai kế hoạch có nội dung như nhau.',
  'parent.offer.news': 'Mới hoặc đã thay đổi trong kế hoạch cấp trên',
  'parent.offer.kept': 'Đã sửa hoặc không tiếp nhận ở kế hoạch này',
  'parent.offer.column.item': 'Mục',
  'parent.offer.column.parent': 'Kế hoạch cấp trên',
  'parent.offer.column.here': 'Kế hoạch này',
  'parent.offer.more':
    '{count, plural, other {Còn # mục}} không hiển thị ở đây; việc đánh dấu được giữ nguyên.',
  'parent.offer.pickAll': 'Đánh dấu tất cả',
  'parent.offer.pickNone': 'Bỏ đánh dấu tất cả',
  'parent.offer.readOnly':
    'Kế hoạch này chỉ đọc hoặc đã là bản chính thức. Mở lại kế hoạch để tiếp nhận nội dung.',
  'parent.offer.byHand':
    'Tệp này đã được sửa bên ngoài chương trình sau lần lưu cuối. Đây vẫn là kế hoạch hợp lệ: hãy hỏi nơi gửi nếu điều này ngoài dự kiến.',
  'parent.offer.language':
    'Kế hoạch cấp trên được viết bằng ngôn ngữ khác ({language}). Nội dung tiếp nhận giữ nguyên câu chữ.',
  'parent.offer.noContacts':
    'Tệp này không có liên hệ và câu trả lời hạn chế nào, như khi các nội dung đó được bỏ khỏi bản sao. Nội dung đã tiếp nhận trước đây được giữ lại; chỉ chọn “Liên hệ” nếu vẫn muốn xem.',

  'parent.group.roles': 'Vai trò: cơ quan, tổ xử lý khủng hoảng, phân công nhiệm vụ',
  'parent.group.levels': 'Mức cảnh báo và cơ quan công bố',
  'parent.group.contacts': 'Danh bạ liên hệ và nội dung hạn chế tiếp cận khác',
  'parent.group.contactsHint':
    'Họ tên và số liên hệ dành cho người được chỉ định được đưa vào phần hạn chế tiếp cận của kế hoạch này.',

  'parent.change.new': 'mới',
  'parent.change.gone': 'không còn ở cấp trên',
  'parent.change.leftOut': 'không có trong kế hoạch này',
  'parent.by.parent': 'đã thay đổi trong kế hoạch cấp trên',
  'parent.by.here': 'đã sửa ở đây',
  'parent.by.both': 'hai bên khác nhau',
  'parent.take': 'Tiếp nhận “{title}”',
  'parent.takeAnswer': 'Tiếp nhận: {field} của “{title}”',
  'parent.remove': 'Bỏ “{title}” ở đây',
  'parent.tickToRemove': 'đánh dấu để bỏ ở đây',
  'parent.blank': 'chưa trả lời',
  'parent.notThere': 'không có',
  'parent.stillNamed':
    'Chưa thể bỏ “{title}”: còn {places, plural, other {# câu trả lời}} nhắc đến mục này. Mục được giữ lại và sẽ được nêu lại lần sau.',
  'parent.along':
    'Tiếp nhận kèm {count, plural, other {# cơ quan}} vì nội dung được tiếp nhận có nhắc đến: {names}.',
  'parent.do': '{count, plural, =0 {Giữ nguyên toàn bộ} other {Tiếp nhận # mục}}',
  'parent.doFirst':
    '{count, plural, =0 {Nêu là cấp trên, không tiếp nhận nội dung} other {Nêu là cấp trên và tiếp nhận # mục}}',
  'parent.done':
    '{count, plural, =0 {Đã ghi nhận “{title}” là kế hoạch cấp trên. Không có nội dung nào ở đây bị sửa.} other {Đã tiếp nhận # mục từ “{title}”.}}',

  'parent.pill': 'Từ kế hoạch cấp trên',
  'parent.pillDiffers': 'Khác với kế hoạch cấp trên',
  'parent.says': 'Kế hoạch cấp trên – {field}: {answer}',

  'document.parent': 'Các điểm khác so với kế hoạch cấp trên',
  'document.parent.from':
    'Tiếp nhận từ kế hoạch cấp trên “{title}” ({edition, select, none {chưa nêu lần ban hành} other {lần ban hành {edition}}}), theo nội dung ngày {date}: {what}.',
  'document.parent.part': '{name} {same, number} trên {all, number} giữ nguyên',
  'document.parent.column.item': 'Mục',
  'document.parent.column.field': 'Nội dung',
  'document.parent.column.parent': 'Trong kế hoạch cấp trên',
  'document.parent.column.here': 'Trong kế hoạch này',
  'document.parent.leftOut': 'không có trong kế hoạch này',
  'document.parent.more': 'Và {count, plural, other {# điểm khác}} nữa.',

  'parent.use.from': 'Cần nêu kế hoạch cấp trên: --from PARENT. Xem: workbench --help',
  'parent.use.out': '--take ghi ra một kế hoạch: cần nêu nơi ghi bằng -o OUT. Xem: workbench --help',
  'parent.terminal.head': '“{title}” là kế hoạch cấp trên của “{plan}”:',
  'parent.terminal.none': 'Không có điểm khác.',
  'parent.terminal.sum':
    '{count, plural, other {# mục khác nhau}}, {news, plural, =0 {không mục nào mới} other {trong đó # mục mới hoặc đã thay đổi trong kế hoạch cấp trên}}.',
  'parent.terminal.withoutContacts':
    'Chưa đối chiếu danh bạ liên hệ và nội dung hạn chế tiếp cận khác. Thêm --contacts để đối chiếu.',
  'parent.terminal.answer': '{field} ({by}): kế hoạch cấp trên {parent}; kế hoạch này {here}',
} as const satisfies Partial<Record<keyof typeof english, string>>;
