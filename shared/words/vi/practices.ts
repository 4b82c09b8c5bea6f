// Thư viện kinh nghiệm: tìm kiếm, đưa vào kế hoạch, tự viết và các trục trặc với tệp kinh nghiệm.
export const practices = {
  'screen.practices': 'Kinh nghiệm',
  'practice.purpose':
    'Những gì đã có ích trong các cuộc khủng hoảng khác: từ các trường hợp, từ Sáng kiến MICIC và từ kinh nghiệm của cơ quan mình. Có thể đưa vào kế hoạch, kèm theo nguồn.',
  'practice.purposeLibrary':
    'Những gì đã có ích trong các cuộc khủng hoảng khác: từ các trường hợp, từ Sáng kiến MICIC và từ kinh nghiệm của cơ quan mình. Mở một kế hoạch để đưa kinh nghiệm vào đó.',
  'practice.purposeFinal':
    'Những gì đã có ích trong các cuộc khủng hoảng khác: từ các trường hợp, từ Sáng kiến MICIC và từ kinh nghiệm của cơ quan mình. Kế hoạch này là bản chính thức: cần mở lại để đưa kinh nghiệm vào.',
  'practice.back': 'Quay lại soạn thảo',
  'practice.find': 'Tìm kinh nghiệm…',
  'practice.startHint': 'Những gì đã có ích trong các cuộc khủng hoảng khác, để đọc và tra cứu',

  'practice.search': 'Tìm kinh nghiệm',
  'practice.filters': 'Thu hẹp danh sách kinh nghiệm',
  'practice.sector': 'Lĩnh vực',
  'practice.phase': 'Giai đoạn',
  'practice.guideline': 'Hướng dẫn',
  'practice.role': 'Vai trò của nước',
  'practice.from': 'Xuất xứ',
  'practice.any': 'Tất cả',
  'practice.fromOwn': 'Kinh nghiệm của cơ quan mình',
  'practice.clear': 'Hiện lại tất cả',
  'practice.count': '{found, number} trên {all, plural, other {# kinh nghiệm}}',
  'practice.none': 'Không có kinh nghiệm phù hợp',
  'practice.noneText': 'Bỏ bớt một từ hoặc một lựa chọn, hoặc tự viết một kinh nghiệm.',

  'practice.what': 'Nội dung đã thực hiện',
  'practice.reading':
    'Lý do có kết quả và điều kiện để áp dụng là cách hiểu của chúng tôi từ các nguồn. Cần kiểm tra từng kinh nghiệm trước khi áp dụng.',
  'practice.serves': 'Đáp ứng {guidelines}',
  'practice.own': 'Của cơ quan mình',
  'practice.status.seen': 'đã xem trong nguồn',
  'practice.status.seen-older-edition': 'đã xem trong ấn bản cũ hơn',
  'practice.status.unverified': 'cần xác nhận',
  'practice.status.derived': 'tổng hợp từ các nguồn',
  'practice.status.proposal': 'đề xuất',
  'practice.status.exercise-design': 'giả định cho diễn tập',
  'practice.noSource': 'Chưa ghi nguồn',

  'practice.useSpoken': 'Đưa vào kế hoạch: {title}',
  'practice.goTo': 'Đến hoạt động đó',
  'practice.goToSpoken': 'Đến hoạt động: {title}',
  'practice.useText': 'Kinh nghiệm trở thành một hoạt động có ghi nguồn. Có thể sửa mọi nội dung.',
  'practice.useSector': 'Thuộc lĩnh vực nào?',
  'practice.usePhase': 'Thuộc giai đoạn nào?',
  'practice.useWhere': 'Hoạt động nào?',
  'practice.useNew': 'Một hoạt động mới',
  'practice.useUnnamed': 'Hoạt động chưa có tên',
  'practice.useFillHint': 'Nội dung đã viết được giữ nguyên; chỉ điền vào chỗ trống.',
  'practice.useDo': 'Đưa vào kế hoạch',

  'practice.write': 'Tự viết một kinh nghiệm',
  'practice.change': 'Sửa',
  'practice.changeSpoken': 'Sửa kinh nghiệm: {title}',
  'practice.remove': 'Xóa',
  'practice.removeSpoken': 'Xóa kinh nghiệm: {title}',
  'practice.removed': 'Đã xóa khỏi kinh nghiệm của cơ quan mình: {title}',
  'practice.kept': 'Đã lưu vào kinh nghiệm của cơ quan mình: {title}',
  'practice.keepActivity': 'Lưu thành kinh nghiệm',
  'practice.keepActivitySpoken': 'Lưu thành kinh nghiệm: {title}',
  'practice.keptLook': 'Đã lưu thành kinh nghiệm. Xem',
  'practice.form.new': 'Kinh nghiệm của cơ quan mình',
  'practice.form.change': 'Sửa kinh nghiệm của cơ quan mình',
  'practice.form.title': 'Kinh nghiệm',
  'practice.form.titleHint': 'Vài từ, như khi kể cho đồng nghiệp.',
  'practice.form.who': 'Bên đã thực hiện',
  'practice.form.why': 'Lý do có kết quả',
  'practice.form.needs': 'Điều kiện để áp dụng tại đây',
  'practice.form.source': 'Nguồn',
  'practice.form.sourceHint': 'Báo cáo, quyết định, cuộc họp: nơi người khác có thể tra cứu.',
  'practice.form.sectors': 'Các lĩnh vực',
  'practice.form.phases': 'Các giai đoạn',
  'practice.form.guidelines': 'Các hướng dẫn',
  'practice.form.private':
    'Nội dung này ở lại trên máy tính này, trong thư mục dữ liệu. Chỉ ra ngoài trong tệp do người dùng tạo, hoặc trong kế hoạch có sử dụng. Không ghi tên người.',
  'practice.form.keep': 'Lưu kinh nghiệm này',
  'practice.form.needed': 'Cần đặt tên và nêu nội dung đã thực hiện.',
  'practice.form.noCode': 'Không có mục nào như vậy trong danh sách',

  'practice.more': 'Tệp kinh nghiệm của cơ quan mình',
  'practice.handOn': 'Ghi kinh nghiệm của cơ quan mình ra tệp',
  'practice.handedOn': 'Đã ghi vào thư mục tài liệu xuất: {file}',
  'practice.bringIn': 'Đưa kinh nghiệm từ tệp vào',
  'practice.broughtIn': '{added, plural, =0 {Tệp không có nội dung mới.} other {Đã đưa vào # kinh nghiệm.}}',
  'document.origin.practiceSource': 'từ kinh nghiệm, nguồn {sources}',
  'practice.fileName': 'Kinh nghiệm của cơ quan',

  'practice.fault':
    'Kinh nghiệm của cơ quan mình chưa hiển thị được. Nội dung nằm trong tệp practices.json của thư mục dữ liệu và không bị ghi đè.',
  'fault.not-practices': 'Tệp này không chứa kinh nghiệm của chương trình. Tệp được giữ nguyên.',
  'fault.practices-damaged':
    'Tệp kinh nghiệm này bị hỏng hoặc đã bị sửa sai dạng. Tệp được giữ nguyên. Hãy lấy một bản sao tốt hoặc xin lại tệp.',
  'fault.practices-newer':
    'Tệp kinh nghiệm này do phiên bản mới hơn của chương trình tạo ra. Tệp được giữ nguyên. Hãy cập nhật chương trình để mở.',
  'fault.practices-not-text':
    'Tệp kinh nghiệm này có văn bản bị lỗi. Tệp được giữ nguyên. Hãy lấy một bản sao tốt hoặc xin lại tệp.',
  'fault.practices-too-large':
    'Tệp này lớn hơn mức cho phép của tệp kinh nghiệm (5 MB). Tệp được giữ nguyên.',
  'fault.too-many-practices':
    'Chỉ lưu được 1.000 kinh nghiệm của cơ quan mình. Chưa có gì thay đổi. Hãy xóa bớt những kinh nghiệm không dùng rồi thử lại.',
} as const;
