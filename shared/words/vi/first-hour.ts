// Words of the first-hour pack in Vietnamese: sheets that are printed, filled in with a pen and handed round.
import type { firstHour as english } from '../en/first-hour.ts';

export const firstHour = {
  'export.what.first-hour': 'Bộ tài liệu giờ đầu tiên',
  'export.what.first-hourHint':
    'Khoảng mười ba tờ dùng được khi không có chương trình: kích hoạt, gọi điện, việc cần làm, quyết định, nhật ký, báo cáo, thông cáo, công hàm.',
  'firstHour.head': 'Bộ tài liệu giờ đầu tiên · tờ {number} · {title}',

  'firstHour.activation': 'Phiếu kích hoạt',
  'firstHour.activation.lead':
    'Để tờ này trên cùng. Làm năm việc đầu tiên trước, các mục khác sau. Việc nào cũng ghi giờ.',
  'firstHour.plan': 'Kế hoạch',
  'firstHour.edition': 'Lần ban hành và trạng thái',
  'firstHour.edition.unnamed': 'chưa ghi lần ban hành',
  'firstHour.edition.changed': 'sửa lần cuối {date}',
  'firstHour.five': 'Năm việc đầu tiên',
  'firstHour.five.confirm':
    'Xác nhận sự việc qua hai nguồn độc lập; mở nhật ký tình hình, ghi giờ (tờ {log}).',
  'firstHour.five.declare':
    'Gọi bên công bố mức cảnh báo; không trả lời thì gọi bên thay thế (bảng dưới đây).',
  'firstHour.five.call': 'Bắt đầu gọi điện; ghi ai trả lời, lúc mấy giờ (tờ {cascade}).',
  'firstHour.five.count':
    'Kiểm tra cán bộ và gia đình đã an toàn chưa; ghi có bao nhiêu người, ở đâu, số liệu chắc đến mức nào.',
  'firstHour.five.tell':
    'Gửi thông báo đầu tiên: đã biết gì, cần làm gì ngay, khi nào có thông báo tiếp (tờ {statement}).',
  'firstHour.happened': 'Việc gì đã xảy ra, ở đâu',
  'firstHour.firstSource': 'Nguồn thứ nhất, giờ',
  'firstHour.secondSource': 'Nguồn thứ hai, giờ',
  'firstHour.trigger': 'Ngưỡng kích hoạt đã đạt',
  'firstHour.trigger.none': 'Ngưỡng kích hoạt đã đạt (kế hoạch chưa nêu: ghi sự việc đã xảy ra)',
  'firstHour.trigger.other': 'Lý do khác:',
  'firstHour.level': 'Mức cảnh báo',
  'firstHour.level.none':
    'Kế hoạch chưa nêu các mức cảnh báo. Ghi mức cảnh báo và bên có thẩm quyền công bố.',
  'firstHour.level.declares': 'Bên công bố; bên thay thế',
  'firstHour.level.night': 'Lúc 03 giờ sáng',
  'firstHour.force': 'Bên kích hoạt kế hoạch: {who}. Bên thay thế khi không liên hệ được: {deputy}.',
  'firstHour.date': 'Ngày',
  'firstHour.localTime': 'Giờ địa phương',
  'firstHour.utc': 'Giờ UTC',
  'firstHour.declaredLevel': 'Mức được công bố',
  'firstHour.declaredBy': 'Người công bố: họ tên, chức vụ',
  'firstHour.declaredAs': 'Với tư cách',
  'firstHour.declaredAs.holder': 'chính thức',
  'firstHour.declaredAs.deputy': 'thay thế',
  'firstHour.signature': 'Chữ ký',
  'firstHour.where.plan': 'Kế hoạch, tệp và bản giấy: nơi giữ',
  'firstHour.where.sealed': 'Bản niêm phong có họ tên, số điện thoại: nơi giữ, ai mở',

  'firstHour.activation.notes': 'Ghi chú cho người tiếp nhận ca trực',

  'firstHour.cascade': 'Chuỗi thông báo',
  'firstHour.cascade.lead':
    'Hai lần không trả lời: gọi bên thay thế, gọi tiếp, quay lại sau. Đánh dấu khi bên kia đã nhắc lại nội dung.',
  'firstHour.cascade.calls': '{order}. {who} gọi',
  'firstHour.cascade.nobody': 'Bên chưa được nêu tên',
  'firstHour.cascade.deputy': 'thay thế: {name}',
  'firstHour.cascade.within': 'trong vòng {time}',
  'firstHour.cascade.tested': 'thử ngày {date}',
  'firstHour.cascade.untested': 'chưa thử',
  'firstHour.cascade.none':
    'Kế hoạch chưa có chuỗi thông báo. Ghi ai gọi cho ai, theo thứ tự, mỗi bên gọi nhiều nhất năm cuộc.',
  'firstHour.cascade.called': 'Gọi ai',
  'firstHour.cascade.number': 'Số điện thoại',
  'firstHour.cascade.numberByHand': 'Số điện thoại, từ bản niêm phong',
  'firstHour.cascade.reached': 'Gặp lúc',
  'firstHour.cascade.remarks': 'Người trả lời',

  'firstHour.checklist.first': 'Việc cần làm: sáu giờ đầu',
  'firstHour.checklist.later': 'Việc cần làm: từ giờ thứ 6 đến giờ thứ 72',
  'firstHour.checklist.lead': 'Đánh dấu việc đã làm và ghi giờ. Việc không phù hợp thì gạch đi và ghi lý do.',
  'firstHour.checklist.starters':
    'Nội dung khởi đầu, không lấy từ kế hoạch vì kế hoạch chưa có: chương trình đề xuất ({role}).',
  'firstHour.checklist.noHours': 'Có trong kế hoạch, chưa ghi thời điểm',
  'firstHour.checklist.doneAt': 'Xong lúc',
  'firstHour.checklist.remarks': 'Ghi chú',

  'firstHour.decisions': 'Phiếu quyết định',
  'firstHour.decisions.lead':
    'Mỗi dòng một quyết định; quyết định chờ cũng là quyết định. Hết hạn mà không ai quyết định thì làm theo phương án đã ghi.',
  'firstHour.decisions.none':
    'Kế hoạch chưa nêu điểm quyết định. Ghi vấn đề, thời hạn, ai quyết định, cần biết gì, và làm gì nếu không ai quyết định.',
  'firstHour.decisions.point': 'Điểm quyết định',
  'firstHour.decisions.decided': 'Quyết định và lý do',
  'firstHour.decisions.by': 'Người quyết định; ngày, giờ; ký',

  'firstHour.powers': 'Ủy quyền và biện pháp',
  'firstHour.powers.lead':
    'Thẩm quyền chỉ dùng trong giới hạn và phải ghi vào nhật ký. Biện pháp chỉ có hiệu lực sau khi được ký.',
  'firstHour.powers.none': 'Kế hoạch chưa nêu nội dung ủy quyền. Ghi ai được làm gì, trong giới hạn nào.',
  'firstHour.powers.handed': 'Bên giao → bên nhận',
  'firstHour.powers.used': 'Dùng lúc; người dùng',
  'firstHour.measures.none':
    'Kế hoạch chưa nêu biện pháp sẵn sàng trình ký. Ghi biện pháp, người ký và thời hạn hiệu lực.',
  'firstHour.measures.ready': 'Dự thảo; hiệu lực',
  'firstHour.measures.signed': 'Ký lúc; gửi đến',

  'firstHour.routes': 'Tuyến di chuyển và điểm tập kết',
  'firstHour.routes.lead': 'Trước mỗi chuyến phải hỏi lại: tuyến chỉ thông khi hôm nay có người xác nhận.',
  'firstHour.routes.none': 'Kế hoạch chưa nêu tuyến di chuyển. Ghi tuyến, phương thức đi và số chỗ.',
  'firstHour.routes.instead': 'Thay tuyến',
  'firstHour.routes.how': 'Cách đi',
  'firstHour.routes.open': 'Thông lúc; ai báo',
  'firstHour.points.none': 'Kế hoạch chưa nêu điểm tập kết. Ghi địa điểm, sức chứa và bên mở điểm.',
  'firstHour.points.open': 'Mở lúc; số người',

  'firstHour.log': 'Nhật ký tình hình',
  'firstHour.log.lead':
    'Mỗi sự việc, tin báo, cuộc gọi hoặc quyết định ghi một dòng, ngay khi xảy ra. Không tẩy xóa: gạch ngang và ký tắt. Không ghi tên người di cư.',
  'firstHour.log.page': 'Trang nhật ký số',
  'firstHour.log.kept': 'Người ghi, từ lúc',
  'firstHour.log.relieved': 'Người thay, lúc',
  'firstHour.log.when': 'Ngày, giờ',
  'firstHour.log.what': 'Sự việc, nội dung trao đổi hoặc quyết định',
  'firstHour.log.source': 'Nguồn',
  'firstHour.log.action': 'Xử lý',
  'firstHour.log.by': 'Người làm',

  'firstHour.report': 'Báo cáo tình hình',
  'firstHour.report.number': 'Báo cáo số',
  'firstHour.report.asOf': 'Tính đến ngày',
  'firstHour.report.level': 'Mức cảnh báo hiện hành',
  'firstHour.report.prepared': 'Người lập',
  'firstHour.report.cleared': 'Người duyệt',
  'firstHour.report.next': 'Báo cáo tiếp theo lúc',
  'firstHour.report.owner': 'Bên giữ số liệu',
  'firstHour.report.situation': 'Tình hình: những thay đổi từ báo cáo trước',
  'firstHour.report.people': 'Số người',
  'firstHour.report.figure': 'Số liệu',
  'firstHour.report.source': 'Nguồn và thời điểm của số liệu',
  'firstHour.report.confidence': 'Độ tin cậy: cao, trung bình, thấp',
  'firstHour.report.known': 'Được biết đang ở khu vực',
  'firstHour.report.contacted': 'Đã liên hệ được',
  'firstHour.report.assisted': 'Đã được hỗ trợ',
  'firstHour.report.moved': 'Đã di dời hoặc sơ tán',
  'firstHour.report.unaccounted': 'Chưa rõ tình hình',
  'firstHour.report.lead':
    'Số liệu nào cũng có nguồn; số ước tính ghi rõ là ước tính. Nhóm dưới năm người ghi “dưới 5”.',
  'firstHour.report.needs': 'Nhu cầu cấp bách nhất, theo địa điểm',
  'firstHour.report.actions': 'Việc đã làm',
  'firstHour.report.coming': '12 giờ tới',
  'firstHour.report.decisions': 'Quyết định cần có',
  'firstHour.report.from': 'Của ai',
  'firstHour.report.until': 'Trước lúc',

  'firstHour.statement': 'Thông cáo ban đầu',
  'firstHour.statement.lead':
    'Dùng trong những giờ đầu, khi còn biết ít: việc gì đã xảy ra, đang làm gì, khi nào thông tin tiếp. Điền, gạch phần không phù hợp, trình duyệt.',
  'firstHour.statement.event':
    'Ngày ______________, khoảng __________ (giờ địa phương), ______________________________________ đã xảy ra tại ______________________________________.',
  'firstHour.statement.origin':
    'Tại đây có công dân {country} đang sinh sống và làm việc. Chúng tôi giữ liên hệ với cơ quan chức năng sở tại để nắm tình hình công dân.',
  'firstHour.statement.other':
    'Tại đây có người di cư đang sinh sống và làm việc. Họ được cảnh báo, tìm kiếm và giúp đỡ như mọi người khác, không phụ thuộc vào giấy tờ hay tình trạng cư trú.',
  'firstHour.statement.doing':
    'Kế hoạch đã được kích hoạt. Hiện chúng tôi đang ________________________________________________________________________.',
  'firstHour.statement.do':
    'Nếu đang ở khu vực này: làm theo hướng dẫn của chính quyền sở tại, ở lại nơi an toàn, mang theo giấy tờ và điện thoại, gọi {hotline}. Gia đình gọi {kinLine}.',
  'firstHour.statement.blank': '____________________',
  'firstHour.statement.next':
    'Số liệu sẽ được cung cấp khi đã xác nhận, kèm nguồn. Chúng tôi sẽ thông tin tiếp lúc __________, hoặc sớm hơn nếu có tin mới.',
  'firstHour.statement.rules': 'Trước khi đưa ra',
  'firstHour.statement.rule.people':
    'Không có tên, tuổi, hình ảnh, địa điểm giúp nhận ra một người; không nêu tên nạn nhân, người bị tình nghi hoặc người môi giới.',
  'firstHour.statement.rule.irregular':
    'Nói rõ còn thiếu giấy tờ nào; không dùng từ ngữ coi một người, việc nhập cảnh hay xuất cảnh của họ là phạm pháp.',
  'firstHour.statement.rule.victim':
    '“Người đang trong quá trình xác định là nạn nhân”, cho đến khi cơ quan có thẩm quyền quyết định.',
  'firstHour.statement.rule.blame':
    'Nói “chưa”, không quy trách nhiệm; không phán xét nước nào, cơ quan nào.',
  'firstHour.statement.rule.promise':
    'Không hứa chỗ đi, ngày đi, cửa khẩu hay khoản tiền chưa được thống nhất.',
  'firstHour.statement.rule.number': 'Một số liệu duy nhất, từ bên giữ số liệu, có nguồn và thời điểm.',
  'firstHour.statement.spokesperson': 'Người phát ngôn',
  'firstHour.statement.languages': 'Ngôn ngữ',
  'firstHour.statement.cleared': 'Người duyệt, lúc',
  'firstHour.statement.sent': 'Gửi lúc, qua kênh',

  'firstHour.statement.asked': 'Ai hỏi, lúc',
  'firstHour.statement.question': 'Câu hỏi',
  'firstHour.statement.answer': 'Trả lời, hoặc khi nào trả lời',

  'firstHour.hotline': 'Kịch bản đường dây nóng',
  'firstHour.hotline.lead':
    'Đọc bằng ngôn ngữ của người gọi. Nói chậm; mỗi lần một câu hỏi. Mất liên lạc thì gọi lại.',
  'firstHour.hotline.line': 'Đường dây này',
  'firstHour.hotline.kinLine': 'Đường dây cho gia đình',
  'firstHour.hotline.rescue': 'Cứu hộ tại chỗ',
  'firstHour.hotline.interpreter': 'Phiên dịch',
  'firstHour.hotline.greeting': 'Lời chào',
  'firstHour.hotline.greetingText':
    '“Xin chào. Đây là đường dây của {authority} dành cho người bị ảnh hưởng bởi khủng hoảng. Tôi ở đây để giúp anh, chị. Lúc này anh, chị có an toàn không?” Nếu không: “Anh, chị đang ở đâu?” Chuyển ngay cho lực lượng cứu hộ và giữ máy.',
  'firstHour.hotline.ask': 'Hỏi những gì',
  'firstHour.hotline.ask.hurt': 'Có ai bị thương, bị ốm hoặc gặp nguy hiểm không?',
  'firstHour.hotline.ask.where': 'Anh, chị đang ở đâu: địa điểm, tòa nhà, xung quanh có gì?',
  'firstHour.hotline.ask.who':
    'Có bao nhiêu người? Có trẻ em, trẻ em đi một mình, người cao tuổi, phụ nữ mang thai, người khuyết tật không?',
  'firstHour.hotline.ask.need': 'Trong vài giờ tới cần gì: nước, thức ăn, thuốc, chỗ trú, đường ra?',
  'firstHour.hotline.ask.back': 'Nói ngôn ngữ nào thuận nhất; gọi lại số nào, lúc nào thì an toàn?',
  'firstHour.hotline.ask.papers': 'Chỉ hỏi khi giúp ích: giấy tờ còn giữ, đã mất hay người khác đang giữ?',
  'firstHour.hotline.never': 'Không bao giờ hỏi, không bao giờ nói',
  'firstHour.hotline.never.status':
    'Nhập cảnh, cư trú hay làm việc có hợp lệ không. Việc giúp đỡ không phụ thuộc vào điều đó, và không nội dung nào ở đây được chuyển cho cơ quan xử lý vi phạm xuất nhập cảnh.',
  'firstHour.hotline.never.journey':
    'Ai thu xếp chuyến đi, đã trả bao nhiêu tiền; tôn giáo, chính trị, dân tộc; chi tiết về bạo lực.',
  'firstHour.hotline.never.promise': 'Chỗ đi, ngày đi hay cửa khẩu chưa được thống nhất.',
  'firstHour.hotline.consent': 'Sự đồng ý',
  'firstHour.hotline.consentText':
    '“Tôi chỉ ghi những gì cần để giúp anh, chị. Tôi có thể chuyển thông tin này cho ____________________ để họ giúp không? Anh, chị có thể từ chối, chúng tôi vẫn giúp.” Ghi lại câu trả lời. Khi tính mạng bị đe dọa hoặc trẻ em đi một mình: chuyển ngay cho bên bảo vệ và nói rõ việc này.',
  'firstHour.hotline.need': 'Nhu cầu',
  'firstHour.hotline.referTo': 'Chuyển đến; số',
  'firstHour.hotline.need.hurt': 'Bị thương, bị ốm, mang thai',
  'firstHour.hotline.need.child': 'Trẻ em đi một mình hoặc bị tách khỏi gia đình',
  'firstHour.hotline.need.victim': 'Đang trong quá trình xác định là nạn nhân mua bán người; bị bạo lực',
  'firstHour.hotline.need.asylum':
    'Xin tị nạn, không quốc tịch, không thể trở về an toàn: không báo nước gốc',
  'firstHour.hotline.need.detained': 'Bị giam giữ, hoặc người khác giữ giấy tờ',
  'firstHour.hotline.need.missing': 'Tìm người mất liên lạc',
  'firstHour.hotline.starters': 'Kế hoạch chưa có hướng chuyển gửi: ghi nơi nhận cho từng nhu cầu.',
  'firstHour.hotline.closing': 'Kết thúc',
  'firstHour.hotline.closingText':
    '“Chúng tôi sẽ liên hệ lại trước __________. Thông báo chung tiếp theo lúc __________. Anh, chị hãy tiết kiệm pin, mang giấy tờ bên mình và báo cho người xung quanh số này.”',

  'firstHour.notes': 'Mẫu công hàm',
  'firstHour.notes.lead':
    'Để soạn trên giấy tiêu đề. Gạch phần không phù hợp; thể thức, căn cứ pháp lý và kênh gửi do đơn vị pháp chế xác nhận.',
  'firstHour.notes.states': 'Các nước và cơ quan nêu trong kế hoạch',
  'firstHour.notes.ready': 'công hàm đã sẵn sàng',
  'firstHour.notes.notReady': 'công hàm chưa sẵn sàng',
  'firstHour.notes.opening': 'Mở đầu mỗi công hàm',
  'firstHour.notes.openingText':
    'Số __________. ______________________________ kính chào ______________________________ và trân trọng thông báo như sau.',
  'firstHour.notes.transit': 'A. Quá cảnh',
  'firstHour.notes.transit.origin':
    'Do ____________________, khoảng ________ công dân {country} cùng thành viên gia đình mong muốn đến nơi an toàn qua lãnh thổ ____________________, tại ____________________ (cửa khẩu, sân bay, cảng), từ __________. Trân trọng đề nghị cho phép quá cảnh không cần thị thực, tối đa ______ giờ, bằng hộ chiếu hoặc giấy thông hành; cho phép cán bộ và phương tiện trong danh sách kèm theo đi cùng; miễn lệ phí và tiền phạt. Chặng tiếp theo đến ____________________ đã được thu xếp. Tổng số người được gửi trước mỗi đoàn ______ giờ.',
  'firstHour.notes.transit.other':
    'Do ____________________, khoảng ________ người thuộc các quốc tịch trong danh sách kèm theo tự nguyện rời {country} và mong muốn về nước qua lãnh thổ ____________________, tại ____________________ (cửa khẩu, sân bay, cảng), từ __________. Trân trọng đề nghị cho phép quá cảnh không cần thị thực, tối đa ______ giờ, bằng hộ chiếu hoặc giấy thông hành, và hai bên mở cửa khẩu cùng giờ. Tổng số người được gửi trước mỗi đoàn ______ giờ. Người xin tị nạn không thuộc các đoàn này; họ được chuyển đến ____________________.',
  'firstHour.notes.entry': 'B. Nhập cảnh',
  'firstHour.notes.entry.origin':
    'Trân trọng đề nghị cho phép khoảng ________ công dân {country} cùng thành viên gia đình, không phân biệt quốc tịch, nhập cảnh tại ____________________ từ __________, bằng hộ chiếu hoặc giấy thông hành; trường hợp giấy tờ bị mất hoặc do người khác giữ thì theo danh sách có xác nhận của cán bộ lãnh sự; không tách các gia đình; không giữ, không phạt vì cách thức xuất cảnh, nhập cảnh; cho phép nhóm ______ cán bộ lãnh sự làm việc tại cửa khẩu.',
  'firstHour.notes.entry.other':
    'Trân trọng đề nghị tiếp nhận công dân ____________________ tại ____________________ từ __________, bằng hộ chiếu, giấy thông hành hoặc sau khi xác minh quốc tịch tại cửa khẩu; không tách thành viên gia đình; cử cán bộ lãnh sự mang phôi giấy thông hành đến ____________________. {country} miễn giấy phép xuất cảnh, lệ phí và tiền phạt quá hạn đến __________. Việc trở về của mỗi người là tự nguyện.',
  'firstHour.notes.access': 'C. Tiếp cận',
  'firstHour.notes.access.origin':
    'Trân trọng đề nghị cho phép cán bộ lãnh sự thăm và tiếp xúc với công dân {country} tại ____________________, kể cả người ở nơi tạm lánh, bệnh viện và nơi giam giữ; bảo đảm an toàn trên đường đi; miễn giấy phép xuất cảnh và tiền phạt giấy tờ hết hạn đến __________; yêu cầu người sử dụng lao động trả lại hộ chiếu đang giữ; thông báo ngay, cả ngày lẫn đêm, về công dân bị thương, mất tích hoặc tử vong cho ____________________.',
  'firstHour.notes.access.other':
    'Cán bộ lãnh sự được thăm và tiếp xúc với công dân nước mình, khi công dân mong muốn, tại nơi tạm lánh, bệnh viện và nơi giam giữ ở ____________________ từ __________. Không kiểm tra tình trạng cư trú tại nơi tạm lánh, bệnh viện và điểm phát thực phẩm. Tổng số người được trao đổi hằng ngày lúc ______ và ______; chỉ chuyển họ tên khi người đó đồng ý. Đầu mối, cả ngày lẫn đêm: ____________________.',
  'firstHour.notes.legal': 'Căn cứ pháp lý, cần xác nhận',
  'firstHour.notes.basis':
    '______________________________ (về tiếp cận: Công ước Viên về quan hệ lãnh sự, điều 5 và điều 36).',
  'firstHour.notes.closing': 'Kết thúc mỗi công hàm',
  'firstHour.notes.closingText':
    'Nhân dịp này, ____________________ xin gửi tới ____________________ lời chào trân trọng. Nơi gửi, ngày, dấu, chữ ký tắt.',

  'firstHour.notes.note': 'Công hàm đã gửi',
  'firstHour.notes.to': 'Gửi đến, qua',
  'firstHour.notes.at': 'Lúc; người gửi',
  'firstHour.notes.answer': 'Trả lời',

  'firstHour.end': 'Thu hẹp hoạt động và kết thúc ứng phó',
  'firstHour.end.lead':
    'Việc kết thúc cũng được công bố, thông báo và ký như lúc bắt đầu. Không để ai chỉ biết khi phòng trực đã vắng người.',
  'firstHour.end.drawDown': 'Thu hẹp hoạt động của cơ quan đại diện',
  'firstHour.end.standDown': 'Kết thúc tình trạng ứng phó',
  'firstHour.end.inPlan': 'theo kế hoạch',
  'firstHour.end.notInPlan': 'chưa có trong kế hoạch, ghi vào đây',
  'firstHour.end.leftOut': 'không in ở bản này, xem bản niêm phong',
  'firstHour.end.step': 'Bước (chương trình đề xuất)',
  'firstHour.end.staff': 'Đã quyết định và thông báo ai đi, ai ở lại; gia đình đi trước',
  'firstHour.end.lines': 'Đã chuyển và thử các đường dây; đầu mối liên lạc được báo trước',
  'firstHour.end.papers': 'Phôi giấy tờ, con dấu, danh sách đã chuyển hoặc hủy; biên bản hai người ký',
  'firstHour.end.handOver': 'Công việc đã bàn giao cho: ____________________',
  'firstHour.end.conditions': 'Đã đủ điều kiện kết thúc; đã ghi vào nhật ký',
  'firstHour.end.told': 'Đã báo trước cho mọi người bằng ngôn ngữ của họ; người ở lại có đầu mối',
  'firstHour.end.cases':
    'Vụ việc còn mở, người mất tích, yêu cầu về tiền lương đã bàn giao cho: ____________________',
  'firstHour.end.lists': 'Danh sách họ tên đã hủy hoặc lưu trữ theo kế hoạch',
  'firstHour.end.review': 'Đã khóa nhật ký và báo cáo; họp rút kinh nghiệm trong 14 ngày, ngày: __________',
  'firstHour.end.lowered': 'Hạ mức từ, xuống',
  'firstHour.end.when': 'Ngày; giờ địa phương; UTC',
  'firstHour.sources': 'Cơ sở của các tờ này',
  'firstHour.sources.text':
    'Câu chữ trên các tờ là của chương trình; tên, địa điểm và số liệu lấy từ kế hoạch. Nội dung khởi đầu và các bước là đề xuất của chương trình. Các quy tắc ứng xử, diễn đạt lại, dựa trên:',
  'firstHour.leftOut':
    'Bản này không có những nội dung chỉ dành cho những người được chỉ định: {what}. Thay vào đó là chỗ trống để ghi.',
} as const satisfies Record<keyof typeof english, string>;
