// Words for sums in Vietnamese: what each is called, by which formula it comes about, and where a movement is held up.
import type { figures as english } from '../en/figures.ts';

export const figures = {
  'sum.peopleInGroups': 'Tổng số người trong các nhóm',
  'formula.peopleInGroups': 'cộng số người của các nhóm; các nhóm có thể trùng nhau nên đây là mức tối đa',
  'sum.seatsPerDay': 'Số chỗ mỗi ngày trên các tuyến chính',
  'formula.seatsPerDay': 'cộng số chỗ của các tuyến chính đang thông',
  'sum.daysToClear': 'Số ngày để di chuyển hết',
  'formula.daysToClear': 'số người cần di chuyển ÷ số chỗ mỗi ngày, làm tròn lên đến ngày',
  'sum.daysToClearByAlternate': 'Số ngày để di chuyển hết bằng các tuyến dự phòng',
  'formula.daysToClearByAlternate':
    'số người cần di chuyển ÷ số chỗ mỗi ngày của các tuyến dự phòng, làm tròn lên đến ngày',
  'sum.documentDays': 'Số ngày để cấp giấy tờ',
  'formula.documentDays':
    'số người không có giấy tờ ÷ (số cán bộ × số giấy tờ mỗi cán bộ cấp trong một ngày), làm tròn lên đến ngày',
  'sum.transitCapacity': 'Số chỗ một địa điểm cần có',
  'formula.transitCapacity': 'số người đến mỗi ngày × số ngày lưu lại',
  'sum.resourceGap': 'Còn thiếu',
  'formula.resourceGap': 'cần có − hiện có, không nhỏ hơn không',
  'sum.budgetGap': 'Chưa bố trí kinh phí',
  'formula.budgetGap': 'kinh phí − đã bố trí, theo từng đơn vị tiền tệ',

  'bottleneck.noPeople': 'Chưa xác định số người có thể phải di chuyển.',
  'bottleneck.noneToMove': 'Kế hoạch này không có người phải di chuyển.',
  'bottleneck.noSeats': '{people, number} người có thể phải di chuyển, nhưng chưa tuyến nào có số chỗ.',
  'bottleneck.documents':
    'Việc cấp giấy tờ làm chậm di chuyển: cần {days, plural, other {# ngày}}, trong khi số chỗ chỉ cần {seatDays, plural, other {# ngày}}.',
  'bottleneck.outlastsCase':
    'Số chỗ làm chậm di chuyển: {seats, number} chỗ mỗi ngày đưa {people, number} người đi trong {days, plural, other {# ngày}}, trong khi một tình huống dự kiến kéo dài {caseDays, plural, other {# ngày}}.',
  'bottleneck.seatsNoAlternate':
    '{seats, number} chỗ mỗi ngày đưa {people, number} người đi trong {days, plural, other {# ngày}}; nếu tuyến chính bị đóng thì chưa có tuyến thay thế.',
  'bottleneck.seats':
    '{seats, number} chỗ mỗi ngày đưa {people, number} người đi trong {days, plural, other {# ngày}}; theo tuyến dự phòng thì cần {alternateDays, plural, other {# ngày}}.',
} as const satisfies Partial<Record<keyof typeof english, string>>;
