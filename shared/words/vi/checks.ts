// What the checks say in Vietnamese: one sentence each that tells what is not yet there and what to do. Never a reproach.
import type { checks as english } from '../en/checks.ts';

export const checks = {
  'check.unnamed': 'chưa có tên',

  'check.title-missing': 'Kế hoạch chưa có tên: ghi tên sẽ in trên trang bìa.',
  'check.country-missing': 'Chưa xác định kế hoạch của nước nào: chọn quốc gia hoặc vùng lãnh thổ.',
  'check.crisis-missing': 'Chưa xác định cuộc khủng hoảng cần ứng phó: nêu trong một dòng.',
  'check.crisis-outside-micic':
    'MICIC Guidelines chỉ đề cập xung đột và thiên tai, trong khi kế hoạch này dành cho {types}: sử dụng làm tài liệu tham khảo và ghi rõ điều đó.',
  'check.nobody-consulted':
    'Người di cư chưa được tham vấn về kế hoạch này: lấy ý kiến một nhóm hoặc hội của họ và ghi lại nội dung đã điều chỉnh.',
  'check.legal-basis-missing': 'Chưa nêu luật hoặc thỏa thuận nào: bổ sung căn cứ pháp lý của kế hoạch.',

  'check.no-parent-plan':
    'Kế hoạch này được lập cho cấp dưới ({level}) nhưng chưa nêu kế hoạch cấp trên: nêu tại mục “Kế hoạch cấp trên” để vai trò và mức cảnh báo thống nhất.',
  'check.parent-plan-old':
    'Kế hoạch cấp trên được đối chiếu lần gần nhất ngày {date}, đã hơn một năm: đề nghị cung cấp tệp hiện nay và tìm thay đổi.',
  'check.level-unlike-parent':
    'Mức cảnh báo “{level}” không như trong kế hoạch cấp trên: cần thống nhất với cấp trên, hoặc thông báo điểm khác.',

  'check.no-actors': 'Chưa có cơ quan nào tham gia: bổ sung các cơ quan sẽ thực hiện.',
  'check.actor-without-kind': 'Chưa xác định {actor} thuộc loại nào: chọn một loại.',
  'check.no-migrants-among-actors':
    'Chưa có hội hoặc cộng đồng người di cư nào trong số các bên tham gia: bổ sung, hoặc nêu đơn vị trao đổi với người di cư.',
  'check.other-state-missing':
    'Chưa có bên nào của phía nước kia trong số các bên tham gia ({kinds}): bổ sung cơ quan hoặc cơ quan đại diện của nước đó.',
  'check.no-chair': 'Ban chỉ đạo chưa có trưởng ban: chọn đơn vị đảm nhiệm.',
  'check.crisis-function-without-deputy':
    'Chức năng “{function}” chưa có đơn vị thay thế riêng: nêu đơn vị có thể liên hệ khi không liên hệ được đơn vị đảm nhiệm.',
  'check.agreement-lapsed':
    'Thỏa thuận “{agreement}” đã hết hiệu lực ngày {date}: gia hạn, hoặc đánh dấu là cần có.',
  'check.area-without-warden': 'Khu vực “{area}” chưa có đầu mối liên lạc: nêu một chức danh tại khu vực.',
  'check.warden-without-alternate':
    'Đầu mối liên lạc của “{area}” chưa có người thay thế: nêu một chức danh thứ hai mà người trong khu vực có thể liên hệ.',
  'check.place-without-warden':
    'Chưa khu vực nào có đầu mối liên lạc bao gồm {place}, nơi có một nhóm của kế hoạch: bổ sung địa điểm vào một khu vực.',
  'check.employer-list-stale':
    'Số liệu của “{employer}” ghi ngày {date}, đã quá một năm: đề nghị danh sách mới.',

  'check.no-groups': 'Chưa nêu nhóm người di cư nào: bổ sung nhóm đầu tiên, kèm địa điểm và số người.',
  'check.group-without-place': 'Chưa xác định nhóm “{group}” ở đâu: chọn địa điểm.',
  'check.group-without-number':
    'Chưa xác định nhóm “{group}” có bao nhiêu người: ghi số lượng, có thể là ước tính, kèm nguồn.',
  'check.headcount-without-source':
    'Số người của nhóm “{group}” ({people, number}) chưa có nguồn: ghi rõ số liệu lấy từ đâu.',
  'check.headcount-in-conflict':
    'Các nguồn chưa thống nhất về số người của nhóm “{group}”: nêu số liệu kế hoạch này sử dụng và lý do.',
  'check.register-stale':
    '“{register}” được cập nhật lần cuối ngày {date}: đề nghị cập nhật số liệu ít nhất mỗi năm một lần.',
  'check.parts-exceed-headcount':
    'Các thành phần của nhóm “{group}” cộng lại là {parts, number}, nhiều hơn tổng số {people, number} người: xem lại số liệu.',
  'check.documents-held-no-measure':
    'Giấy tờ của nhóm “{group}”{others, plural, =0 {} other { và # nhóm khác}} chưa hoàn toàn do người di cư tự giữ, và chưa có biện pháp nào: bổ sung hoạt động lấy lại hoặc cấp thay giấy tờ.',
  'check.group-reached-by-no-activity':
    'Chưa có hoạt động nào hỗ trợ nhóm “{group}”: gắn một hoạt động với nhóm này.',

  'check.case-not-described': '{case}: chưa mô tả diễn biến. Chỉ cần vài câu.',
  'check.case-without-number':
    '{case}: chưa xác định số người bị ảnh hưởng. Ghi số lượng dùng để lập kế hoạch.',
  'check.case-number-without-source':
    '{case}: số người bị ảnh hưởng ({people, number}) chưa nêu căn cứ. Ghi nguồn, hoặc ghi rõ là giả định.',
  'check.targeted-exceeds-need':
    '{case}: kế hoạch dự kiến hỗ trợ {more, number} người nhưng chỉ có {less, number} người cần hỗ trợ. Điều chỉnh cho khớp.',
  'check.need-exceeds-affected':
    '{case}: có {more, number} người cần hỗ trợ nhưng chỉ có {less, number} người bị ảnh hưởng. Điều chỉnh cho khớp.',
  'check.groups-exceed-case':
    '{case}: tổng số người của các nhóm là {people, number}, trong khi tình huống chỉ tính {affected, number} người. Tăng số người của tình huống, hoặc nêu các nhóm không tính vào.',
  'check.worst-below-likely':
    'Tình huống xấu nhất tính {worst, number} người, tình huống nhiều khả năng xảy ra tính {likely, number} người: tình huống xấu nhất không nên có số nhỏ hơn.',
  'check.case-without-place': '{case}: chưa xác định nơi xảy ra. Chọn địa điểm.',

  'check.no-hazards': 'Chưa nêu hiểm họa nào: bổ sung nguyên nhân có thể gây ra khủng hoảng.',
  'check.hazard-unrated':
    'Hiểm họa “{hazard}” chưa được đánh giá: cho điểm khả năng xảy ra và mức độ tác động.',
  'check.score-without-scale':
    'Các hiểm họa đã được cho điểm nhưng chưa chọn thang đánh giá: chọn thang để điểm số có ý nghĩa.',
  'check.high-risk-without-owner':
    'Hiểm họa “{hazard}” có rủi ro cao và chưa có đơn vị theo dõi: nêu đơn vị theo dõi.',

  'check.few-objectives':
    '{count, plural, =0 {Chưa có mục tiêu nào: thống nhất ba mục tiêu.} other {Hiện có # mục tiêu: ba mục tiêu giúp kế hoạch có định hướng rõ.}}',
  'check.no-movement-line': 'Chưa xác định: “{line}”. Ghi dấu hiệu để phân biệt các lựa chọn.',
  'check.nobody-decides-movement':
    'Chưa xác định cơ quan quyết định việc ở lại, di dời hay rời khỏi nước: nêu một cơ quan.',
  'check.objective-without-measure':
    'Chưa nêu cách xác định mục tiêu “{objective}” đã đạt được: bổ sung cách đo lường.',
  'check.no-exit-criteria': 'Chưa nêu khi nào việc thực hiện kế hoạch này kết thúc: bổ sung các dấu hiệu.',

  'check.sector-without-activity':
    'Lĩnh vực {sector} đã được đưa vào nhưng chưa có hoạt động: dự kiến một hoạt động, hoặc chuyển lĩnh vực sang “chưa đưa vào”.',
  'check.activity-in-sector-not-now':
    'Hoạt động “{activity}” thuộc lĩnh vực {sector} đang để “chưa đưa vào”: đưa lĩnh vực vào kế hoạch, hoặc chuyển hoạt động sang lĩnh vực khác.',
  'check.sectors-undecided':
    '{count, plural, other {# lĩnh vực}} chưa được đưa vào kế hoạch và cũng chưa để “chưa đưa vào”: quyết định từng lĩnh vực, hoặc chuyển tất cả phần còn lại trong một thao tác.',

  'check.no-activities': 'Chưa có hoạt động nào: bắt đầu từ việc phải làm trước tiên.',
  'check.activity-without-title': 'Một hoạt động chưa nêu nội dung công việc: ghi trong một dòng.',
  'check.activity-without-lead': 'Hoạt động “{activity}” chưa có đơn vị chủ trì: nêu một đơn vị.',
  'check.activity-without-sector': 'Hoạt động “{activity}” chưa thuộc lĩnh vực nào: chọn một lĩnh vực.',
  'check.activity-without-phase':
    'Chưa xác định hoạt động “{activity}” diễn ra trước, trong hay sau khủng hoảng: chọn giai đoạn.',
  'check.activity-without-date':
    'Chưa xác định thời hạn của hoạt động “{activity}”: ghi ngày, hoặc số ngày tính từ khi kích hoạt.',
  'check.activity-without-place': 'Chưa xác định hoạt động “{activity}” diễn ra ở đâu: chọn địa điểm.',
  'check.activity-ends-before-start':
    'Hoạt động “{activity}” có ngày kết thúc trước ngày bắt đầu: xem lại hai mốc thời gian.',
  'check.activity-overdue':
    'Hoạt động “{activity}” đến hạn ngày {date} và chưa hoàn thành: đánh dấu đã hoàn thành, hoặc ghi thời hạn mới.',
  'check.activity-target-exceeds-groups':
    'Hoạt động “{activity}” dự kiến hỗ trợ {target, number} người, trong khi các nhóm liên quan có {people, number} người: điều chỉnh cho khớp.',
  'check.phase-empty': 'Chưa có hoạt động nào cho giai đoạn “{phase}”: bổ sung ít nhất một hoạt động.',
  'check.one-lead-for-all': '{actor} chủ trì cả {count} hoạt động: xem xét giao bớt cho đơn vị khác.',

  'check.guidelines-uncovered':
    '{count, plural, other {# hướng dẫn}} của MICIC Guidelines chưa có hoạt động nào thực hiện: {guidelines}.',

  'check.hard-case-unanswered':
    'Chưa có nội dung: “{case}”. Một đoạn viết sẵn tránh được quyết định sai lúc khẩn cấp.',
  'check.pathway-leads-nowhere':
    'Chưa xác định nơi tiếp nhận người được chuyển gửi vì “{need}”: nêu cơ quan.',

  'check.language-not-spoken':
    'Chưa có thông điệp nào bằng ngôn ngữ của nhóm “{group}” ({languages}): bổ sung ngôn ngữ này vào các thông điệp.',
  'check.no-hotline':
    'Chưa có số điện thoại để người di cư gọi: bổ sung đường dây nóng, hoặc nêu đơn vị trả lời.',
  'check.no-kin-line': 'Chưa có đường dây cho gia đình: bổ sung số điện thoại để thân nhân gọi.',
  'check.no-feedback': 'Chưa nêu cách người di cư phản hồi hoặc khiếu nại: bổ sung cách thức phù hợp với họ.',
  'check.number-without-owner':
    'Chưa có đầu mối chịu trách nhiệm về số liệu: nêu một cơ quan duy nhất công bố số người.',
  'check.personal-data-without-retention':
    'Bộ dữ liệu “{data}” có dữ liệu cá nhân nhưng chưa quy định sự đồng ý hoặc thời hạn lưu giữ: bổ sung cả hai.',

  'check.few-triggers':
    '{count, plural, =0 {Chưa có ngưỡng kích hoạt nào: thống nhất ba dấu hiệu để kích hoạt kế hoạch.} other {Hiện có # ngưỡng kích hoạt: ba dấu hiệu bao quát được nhiều cách khởi đầu của khủng hoảng hơn.}}',
  'check.trigger-without-owner': 'Chưa có đơn vị theo dõi ngưỡng kích hoạt “{trigger}”: nêu một cơ quan.',
  'check.trigger-without-action':
    'Ngưỡng kích hoạt “{trigger}” chưa gắn với việc phải làm: nêu việc thực hiện ngay.',
  'check.trigger-without-deputy':
    'Ngưỡng kích hoạt “{trigger}” chưa có đơn vị thay thế: nêu đơn vị hành động khi không liên hệ được đơn vị phụ trách.',
  'check.indicator-without-threshold':
    'Chưa xác định chỉ số “{indicator}” ở giá trị nào là nguy hiểm: đặt ngưỡng.',
  'check.indicator-without-owner': 'Chưa có đơn vị theo dõi chỉ số “{indicator}”: nêu đơn vị phụ trách.',
  'check.level-nobody-declares': 'Chưa xác định cơ quan công bố “{level}”: nêu một cơ quan.',
  'check.level-without-deputy':
    'Chưa xác định cơ quan công bố “{level}” khi không liên hệ được cơ quan thứ nhất: nêu cơ quan thay thế.',

  'check.first-hours-empty': 'Chưa có việc nào cho khoảng “{window}”: bổ sung việc cần làm đầu tiên.',
  'check.first-step-without-owner': 'Chưa có đơn vị thực hiện “{step}”: nêu một cơ quan.',
  'check.nobody-declares': 'Chưa xác định cơ quan công bố kích hoạt kế hoạch này: nêu một cơ quan.',
  'check.declarer-without-deputy':
    'Chưa xác định cơ quan công bố kích hoạt kế hoạch khi không liên hệ được cơ quan thứ nhất: nêu cơ quan thay thế.',
  'check.cascade-untested': 'Một lượt trong chuỗi thông báo chưa được thử: gọi thử và ghi lại ngày thử.',
  'check.decision-without-default':
    'Chưa nêu cách xử lý khi không có quyết định kịp thời về “{question}”: ghi phương án mặc định.',
  'check.decision-without-decider':
    'Chưa xác định cơ quan quyết định “{question}” và thời hạn quyết định: bổ sung cả hai.',
  'check.measure-draft-not-ready': 'Dự thảo của biện pháp “{measure}” chưa sẵn sàng trình ký: cần soạn ngay.',
  'check.cascade-without-number':
    'Chưa có số của {name}{more, plural, =0 {} other { và # cơ quan khác}} có trong chuỗi thông báo: bổ sung đầu mối liên hệ kèm điện thoại hoặc bộ đàm.',
  'check.deputy-without-number':
    'Chưa có số của bên thay thế {name}{more, plural, =0 {} other { và # bên khác}}: bổ sung đầu mối liên hệ, phòng khi ban đêm không ai khác trả lời.',
  'check.number-not-rung-lately':
    'Số của “{contact}” được kiểm tra lần gần nhất vào {date}: gọi thử và ghi lại ngày gọi.',
  'check.sealed-copy-overdue':
    'Bản niêm phong “{place}” phải được thay trước {date}: in lại danh sách gọi, niêm phong và ghi lại ngày.',

  'check.people-to-move-missing':
    'Chưa xác định số người có thể phải di chuyển: ghi số lượng dùng để lập kế hoạch.',
  'check.people-to-move-without-source':
    'Số người cần di chuyển ({people, number}) chưa nêu căn cứ: ghi nguồn, hoặc ghi rõ là giả định.',
  'check.no-routes': 'Chưa có tuyến di chuyển nào: bổ sung một tuyến chính và một tuyến dự phòng.',
  'check.route-without-ends': 'Chưa xác định điểm đi và điểm đến của tuyến “{route}”: chọn cả hai địa điểm.',
  'check.route-without-seats': 'Tuyến “{route}” chưa có số chỗ: ghi số chỗ mỗi ngày.',
  'check.route-without-alternate':
    'Tuyến “{route}” chưa có tuyến dự phòng: bổ sung tuyến thứ hai không đi qua cùng cửa khẩu.',
  'check.alternate-is-itself':
    'Tuyến “{route}” được chọn làm dự phòng cho chính nó nên chưa có tuyến thứ hai: chọn tuyến được thay thế.',
  'check.alternate-shares-point':
    'Tuyến “{route}” và tuyến “{main}” cùng đi qua {place}: nếu nơi này bị đóng thì mất cả hai tuyến. Chọn cửa khẩu, cảng hoặc sân bay khác.',
  'check.seats-too-few':
    'Với {seats, number} chỗ mỗi ngày, cần {days, number} ngày để di chuyển {people, number} người, trong khi một tình huống dự kiến kéo dài {caseDays, number} ngày: bổ sung chỗ, hoặc nêu đối tượng được đi trước.',
  'check.seats-slower-than-warning':
    '{case}: di chuyển hết cần {days, number} ngày, thời gian cảnh báo trước là {warningDays, number} ngày. Dự kiến biện pháp cho những người chưa kịp đi.',
  'check.documents-slower-than-seats':
    'Cấp giấy tờ cần {days, number} ngày, số chỗ chỉ cần {seatDays, number} ngày: bổ sung cán bộ, hoặc thống nhất loại giấy tờ đơn giản hơn.',
  'check.assembly-over-capacity':
    'Dự kiến {expected, number} người đến “{point}”, nơi có sức chứa {capacity, number} người: mở điểm thứ hai, hoặc giảm số người đến.',
  'check.assembly-without-capacity': 'Chưa xác định sức chứa của “{point}”: khảo sát và ghi số người.',
  'check.haven-over-capacity':
    'Dự kiến {expected, number} người đến “{haven}”, nơi có sức chứa {capacity, number} người: bổ sung nơi thứ hai, hoặc giảm số người đến.',
  'check.transit-note-not-ready':
    'Công hàm đề nghị quá cảnh qua “{state}” chưa sẵn sàng: soạn ngay, để trống các con số.',

  'check.site-over-capacity':
    'Địa điểm “{site}” cần chỗ cho {needed, number} người cùng lúc nhưng sức chứa là {capacity, number} người: rút ngắn thời gian lưu lại, hoặc bổ sung chỗ.',
  'check.site-in-danger':
    'Địa điểm “{site}” nằm trong vùng hiểm họa: chọn nơi khác, hoặc nêu khi nào phải rời đi.',
  'check.site-without-manager': 'Địa điểm “{site}” chưa có đơn vị quản lý: nêu một cơ quan.',

  'check.no-gaps': 'Chưa ghi nhận thiếu hụt nào: nêu nội dung hiện còn thiếu, đơn vị khắc phục và thời hạn.',
  'check.gap-without-owner': 'Thiếu hụt “{gap}” chưa có đơn vị khắc phục: nêu đơn vị phụ trách.',
  'check.gap-without-date': 'Chưa xác định thời hạn khắc phục thiếu hụt “{gap}”: ghi ngày.',
  'check.gap-overdue':
    'Thiếu hụt “{gap}” đến hạn ngày {date} và chưa khắc phục xong: đánh dấu đã hoàn thành, hoặc ghi thời hạn mới.',
  'check.action-done-without-evidence':
    'Thiếu hụt “{gap}” được đánh dấu đã hoàn thành nhưng chưa nêu căn cứ: ghi minh chứng.',
  'check.resource-gap-unanswered':
    'Nguồn lực “{resource}” còn thiếu {gap, number} {unit} và chưa nêu cách bù đắp: ghi rõ cách bù đắp.',

  'check.cost-without-currency': 'Khoản chi “{line}” có số tiền nhưng chưa có đơn vị tiền tệ: chọn một loại.',
  'check.funded-exceeds-cost': 'Khoản chi “{line}” được bố trí nhiều hơn kinh phí cần: xem lại hai số tiền.',
  'check.money-without-source': 'Chưa xác định nguồn chi cho “{line}”: nêu nguồn kinh phí.',

  'check.review-stale':
    'Kế hoạch được rà soát lần gần nhất ngày {date}: rà soát lại rủi ro ít nhất mỗi năm một lần.',
  'check.review-overdue': 'Việc rà soát đến hạn ngày {date}: tổ chức rà soát và ấn định ngày tiếp theo.',
  'check.no-review-date':
    'Chưa xác định thời điểm rà soát lại kế hoạch: ấn định một ngày trong vòng một năm.',
  'check.plan-without-keeper': 'Chưa có đơn vị cập nhật kế hoạch này: nêu một cơ quan.',
  'check.no-exercise': 'Chưa có cuộc diễn tập nào: có thể bắt đầu bằng một giờ diễn tập thảo luận.',
  'check.no-exercise-ahead':
    'Cuộc diễn tập gần nhất là ngày {date} và chưa có cuộc nào được lên lịch sau đó: ấn định ngày của cuộc tiếp theo.',
  'check.question-without-owner':
    'Chưa có đơn vị nào được giao tìm câu trả lời cho “{question}”: ghi rõ một đơn vị.',
  'check.question-without-date': 'Chưa nêu hạn trả lời cho “{question}”: ấn định một ngày.',
  'check.question-overdue':
    'Câu trả lời cho “{question}” đã đến hạn ngày {date}: ghi câu trả lời hoặc ấn định ngày khác.',
  'check.unknown-without-question':
    '{count, plural, other {# câu trả lời}} còn ghi là chưa biết mà chưa giao ai tìm hiểu: chuyển thành {count, plural, other {câu hỏi còn bỏ ngỏ}} có đơn vị phụ trách và thời hạn.',
  'check.validity-ended': 'Kế hoạch có hiệu lực đến ngày {date}: rà soát và gia hạn.',
  'check.validity-reversed':
    'Ngày hết hiệu lực của kế hoạch trước ngày bắt đầu có hiệu lực: xem lại hai mốc thời gian.',

  'check.facts-to-confirm':
    '{count, plural, other {# mục}} lấy từ kịch bản còn cần xác nhận: {table}. Đối chiếu với nguồn của cơ quan mình.',
  'check.figure-without-source':
    '“{field}” ({figure, number}) chưa nêu căn cứ: ghi nguồn, hoặc ghi rõ là giả định.',
  'check.reference-lost': '“{field}” dẫn đến một nội dung không còn trong kế hoạch: chọn lại.',

  'check.source.micicG1': 'MICIC Guidelines, hướng dẫn 1',
  'check.source.micicG2': 'MICIC Guidelines, hướng dẫn 2',
  'check.source.micicG4': 'MICIC Guidelines, hướng dẫn 4',
  'check.source.micicG5': 'MICIC Guidelines, hướng dẫn 5',
  'check.source.micicG6': 'MICIC Guidelines, hướng dẫn 6',
  'check.source.micicG7': 'MICIC Guidelines, hướng dẫn 7',
  'check.source.micicG8': 'MICIC Guidelines, hướng dẫn 8',
  'check.source.micicG10': 'MICIC Guidelines, hướng dẫn 10',
  'check.source.micicG11': 'MICIC Guidelines, hướng dẫn 11',
  'check.source.micicG12': 'MICIC Guidelines, hướng dẫn 12',
  'check.source.micicG13': 'MICIC Guidelines, hướng dẫn 13',
  'check.source.micicG14': 'MICIC Guidelines, hướng dẫn 14',
  'check.source.micic': 'MICIC Guidelines, mười lăm hướng dẫn và các bên được khuyến nghị',
  'check.source.micicScope': 'MICIC Guidelines, phạm vi áp dụng',
  'check.source.mcof': 'MCOF, mười lăm lĩnh vực trong ba giai đoạn',
  'check.source.ppre': 'UNHCR Preparedness Package for Refugee Emergencies, phiên bản 3',
  'check.source.erp': 'IASC Emergency Response Preparedness',
  'check.source.ocha': 'Mẫu kế hoạch dự phòng của IASC và OCHA',
  'check.source.eap': 'IFRC Early Action Protocol',
  'check.source.cpg101': 'FEMA Comprehensive Preparedness Guide 101, phiên bản 3',
  'check.source.sphere': 'Sphere Handbook',
  'check.source.planGuide': 'Hướng dẫn lập kế hoạch của chương trình này (đề xuất)',
  'check.source.arithmetic': 'Phép tính số học',
  'check.source.workbench': 'Chương trình này (đề xuất)',
} as const satisfies Partial<Record<keyof typeof english, string>>;
