"""Vietnamese identity cards and addresses. Names of provinces are public facts."""

SHARE = 0.22  # of the lines in this language
PLATE_SHARE = 0.06  # of these, lines of number plates
LOCAL_DIGITS = 0.0
TEMPLATES = (
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'SOCIALIST REPUBLIC OF VIET NAM',
    'CĂN CƯỚC CÔNG DÂN',
    'CĂN CƯỚC',
    'Citizen Identity Card',
    'GIẤY CHỨNG MINH NHÂN DÂN',
    'Số / No.: {d12}',
    'Số: {d12}',
    'SỐ {d9}',
    '{d12}',
    'Họ và tên / Full name:',
    'Họ và tên: {NAME}',
    '{NAME}',
    '{NAME}',
    '{NAME}',
    'Họ tên: {NAME}',
    'Ngày sinh / Date of birth: {slashes}',
    'Sinh ngày: {slashes}',
    'Ngày, tháng, năm sinh: {slashes}',
    'Giới tính / Sex: {sex}',
    'Giới tính / Sex: {sex} Quốc tịch / Nationality: Việt Nam',
    'Quốc tịch / Nationality: Việt Nam',
    'Quốc tịch: Việt Nam',
    'Quê quán / Place of origin:',
    'Quê quán: {commune}, {district}, {province}',
    '{commune}, {district}, {province}',
    '{commune}, {district}, {province}',
    '{hamlet}, {commune}, {district}',
    '{hamlet} {commune}, {district}, {province}',
    'Nơi thường trú / Place of residence:',
    'Nơi thường trú: {house} {street}, {commune}',
    'Nơi ĐKHK thường trú:',
    '{house} {street}, {commune}, {district}, {province}',
    'Số {house} {street}',
    'Có giá trị đến / Date of expiry: {slashes}',
    'Có giá trị đến: {slashes}',
    'Dân tộc: {ethnic} Tôn giáo: {religion}',
    'Dân tộc: {ethnic}',
    'Tôn giáo: {religion}',
    'Đặc điểm nhận dạng / Personal identification:',
    '{mark}',
    '{mark}',
    'Ngày, tháng, năm / Date, month, year: {slashes}',
    'Ngày {day} tháng {small} năm {year}',
    'CỤC TRƯỞNG CỤC CẢNH SÁT',
    'QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI',
    'BỘ CÔNG AN',
    'Nơi đăng ký khai sinh / Place of birth:',
    'Nơi cư trú / Place of residence:',
    'Số định danh cá nhân / Personal identification number',
    'Họ, chữ đệm và tên khai sinh / Full name',
    'Ngón trỏ trái',
    'Ngón trỏ phải',
    'GIÁM ĐỐC CA TỈNH',
    'GIẤY PHÉP LÁI XE',
    'Hạng / Class: B2',
    'Điện thoại: 0{d9}',
    'ĐT: 0{d3}.{d3}.{d3}',
    '{num} đồng',
    '{num} VNĐ',
    '{name}',
    '{name}',
    'Mã số thuế: {d10}',
    'Kính gửi: {name}',
    'Tổng cộng: {num}đ',
)
PLATES = ('{d2}{letter}-{d5}', '{d2}{letter}{digit} {d3}.{d2}', '{d2}{letter}-{d3}.{d2}')
_FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Mạc Tạ Quách Thái Kiều Nghiêm'.split()
_MIDDLE = 'Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Xuân Thùy Kim Mỹ Bảo Gia Hồng Đình Công Tuấn Phương Diệu Như Ánh Khánh Tường Thế'.split()
_GIVEN = (
    '''Anh Bình Châu Dũng Đạt Giang Hà Hải Hằng Hạnh Hiếu Hoa Hòa Hùng Hương Khoa Khôi Kiên Lan Linh Loan Long Ly Mai Mạnh Nam Nga Ngân Nghĩa Nhung Oanh Phong Phúc Phượng
    Quân Quang Quý Quỳnh Sơn Tâm Thắng Thảo Thịnh Thủy Thư Tiến Toàn Trâm Trang Trí Trinh Trường Tú Tuyết Uyên Vân Việt Vinh Vy Yến Đông Được Ước Ẩn Ỷ Kỷ Mỹ Hỷ Sử Lữ Bửu'''
).split()
WORDS = {
    'family': _FAMILY,
    'middle': _MIDDLE,
    'given': _GIVEN,
    'name': [
        '{family} {middle} {given}',
        '{family} {middle} {given} {given}',
        '{family} {given}',
        '{family} {middle} {middle} {given}',
    ],
    'sex': ['Nam', 'Nữ'],
    'ethnic': 'Kinh Tày Thái Mường Khmer Nùng Hoa Dao Gia-rai Ê-đê Chăm H’Mông Sán-Dìu Cơ-ho'.split(),
    'religion': ['Không', 'Phật giáo', 'Thiên Chúa giáo', 'Tin Lành', 'Cao Đài', 'Hòa Hảo', 'Hồi giáo'],
    'mark': [
        'Nốt ruồi C:{digit}cm dưới sau đuôi mắt trái',
        'Sẹo chấm C: {digit}cm trên sau đuôi lông mày phải',
        'Nốt ruồi C:{digit},{digit}cm trên trước cánh mũi phải',
        'Sẹo chấm C:{digit}cm dưới mép trái',
        'Nốt ruồi cách {digit}cm trên đầu mày phải',
        'Sẹo dài C:{digit}cm trước đuôi mắt trái',
    ],
    'hamlet': [
        'Thôn {word}',
        'Ấp {word}',
        'Xóm {small}',
        'Tổ {small}',
        'Khu phố {small}',
        'Bản {word}',
        'Tổ dân phố {small}',
        'Ấp {small}',
    ],
    'commune': [
        'Xã {Word} {Word}',
        '{Word} {Word}',
        'Phường {small}',
        'P. {Word} {Word}',
        '{Word} {Word}',
        'TT. {Word}',
    ],
    'district': [
        'Quận {small}',
        'Huyện {Word} {Word}',
        '{Word} {Word}',
        'TP. {Word}',
        'Thị xã {Word} {Word}',
        'Q. {Word} {Word}',
    ],
    'street': [
        'Đường {Word} {Word}',
        'đường {name}',
        'Phố {Word} {Word}',
        'Ngõ {small} {Word}',
        'Hẻm {d2} {name}',
    ],
    'letter': list('ABCDEFGHKLMNPSTUVXYZ'),
    'province': (
        '''An Giang;Bà Rịa - Vũng Tàu;Bắc Giang;Bắc Kạn;Bạc Liêu;Bắc Ninh;Bến Tre;Bình Định;Bình Dương;Bình Phước;Bình Thuận;Cà Mau;Cần Thơ;Cao Bằng;Đà Nẵng;Đắk Lắk;Đắk Nông;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Giang;Hà Nam;Hà Nội;Hà Tĩnh;Hải Dương;
        Hải Phòng;Hậu Giang;Hòa Bình;Hưng Yên;Khánh Hòa;Kiên Giang;Kon Tum;Lai Châu;Lâm Đồng;Lạng Sơn;Lào Cai;Long An;Nam Định;Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;
        Tây Ninh;Thái Bình;Thái Nguyên;Thanh Hóa;Thừa Thiên Huế;Tiền Giang;TP. Hồ Chí Minh;Trà Vinh;Tuyên Quang;Vĩnh Long;Vĩnh Phúc;Yên Bái'''
    )
    .replace('\n        ', '')
    .split(';'),
}
