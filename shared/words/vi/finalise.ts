// Words for making a plan final, for reading a final one, and for what it refuses, in Vietnamese.
import type { finalise as english } from '../en/finalise.ts';

export const finalise = {
  'finalise.title': 'Hoàn tất',
  'finalise.text':
    'Bản chính thức là bản được ký: chỉ đọc, chương trình không thay đổi tệp nữa, và tài liệu in ra không có kết quả kiểm tra hay điểm số.',
  'finalise.blocked':
    '{count, plural, other {# vấn đề}} phải xử lý trước khi ký. Cần xử lý {count, plural, other {trước}}; các điểm cần xem lại và lưu ý không cản trở việc ký.',
  'finalise.open': 'Hoàn tất lần ban hành {edition}…',
  'finalise.dialogTitle': 'Hoàn tất lần ban hành {edition}',
  'finalise.dialogText':
    'Kết quả kiểm tra, điểm số và dấu hiệu chưa chắc chắn không có trong tài liệu được ký. Những giới hạn mà người đọc cần biết và các bước tiếp theo được nêu ở đây, theo lời của người ký.',
  'finalise.stillOpen':
    'Chưa xử lý và không có trong tài liệu: {warnings, plural, =0 {không có điểm cần xem lại} other {# điểm cần xem lại}}, {notes, plural, =0 {không có lưu ý} other {# lưu ý}}.',
  'finalise.confirm': 'Hoàn tất lần ban hành {edition}',
  'finalise.cancel': 'Soạn tiếp',
  'finalise.done':
    'Lần ban hành {edition} đã là bản chính thức và được giữ thành một phiên bản có tên như vậy.',
  'finalise.versionName': 'Chính thức: lần ban hành {edition}',

  'final.title': 'Lần ban hành {edition} là bản chính thức: có thể đọc, trình bày và xuất, không sửa được.',
  'final.fingerprint': 'Dấu vân của tệp',
  'final.fingerprintText':
    'SHA-256 của tệp, vừa được tính lại, gồm mười sáu nhóm; tài liệu in có dãy này cạnh chữ ký. Lệnh “sha256sum” hoặc, trên Windows, “certutil -hashfile” cho cùng dãy này với mọi bản sao đúng.',
  'final.reopen': 'Mở lại thành lần ban hành tiếp theo',
  'final.reopenTitle': 'Mở lại thành lần ban hành {edition}?',
  'final.reopenText':
    'Kế hoạch trở lại là dự thảo, lần ban hành {edition}, và có một dòng trong bảng theo dõi sửa đổi. Việc này không hoàn tác được bằng nút hoàn tác: bản chính thức vẫn được giữ trong các phiên bản và có thể khôi phục từ đó.',
  'final.reopenConfirm': 'Mở lại thành lần ban hành {edition}',
  'final.reopenCancel': 'Giữ bản chính thức',
  'final.reopened': 'Lần ban hành {edition} là dự thảo. Bảng theo dõi sửa đổi đã có một dòng về việc này.',
  'final.reopenedRow': 'Mở lại sau khi lần ban hành {edition} là bản chính thức.',

  'told.none': 'chưa trả lời',
  'told.byAct': 'Được đặt khi hoàn tất, ở cuối phần rà soát, và khi mở lại.',
  'fault.final':
    'Kế hoạch này là bản chính thức và tên gọi thuộc về bản đã ký nên chưa được đổi. Mở kế hoạch và chọn “Mở lại thành lần ban hành tiếp theo”, hoặc nhân bản với tên khác.',
  'rename.openFinal': 'Mở kế hoạch',

  'refused.final':
    'Kế hoạch này là bản chính thức nên chưa có gì thay đổi. Để sửa, chọn “Mở lại thành lần ban hành tiếp theo” ở phía trên.',
  'refused.finalise-first':
    'Kế hoạch trở thành bản chính thức bằng nút “Hoàn tất” ở cuối phần rà soát, khi không còn vấn đề cản trở việc ký. Trạng thái được giữ nguyên.',
  'refused.errors': 'Kế hoạch vẫn là dự thảo: còn vấn đề cản trở việc ký. Cuối phần rà soát có danh sách.',
  'refused.draft': 'Kế hoạch đã là dự thảo nên không có gì để mở lại.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
