import { REQUEST_LIFETIME_DAYS } from '../../domain/connection-lifecycle';
import { TERMS } from '../../domain/term';
import { either } from '../either';
import type { Dictionary } from '../dictionary';

export const glossary: Dictionary['glossary'] = {
  title: 'Thuật ngữ',
  purpose: 'Các từ dùng trong giao diện này và ý nghĩa của từng từ.',
  contents: 'Trong trang này',
  groups: {
    places: 'Địa điểm và địa chỉ',
    links: 'Cross Connect và kết nối',
    money: 'Kỳ hạn và tiền',
    approval: 'Yêu cầu và chấp thuận',
    conditions: 'Điều kiện',
    reach: 'Tuyến và khả năng kết nối',
  },
  linkTo: (term) => `Liên kết đến ${term}`,
  entries: {
    region: {
      term: 'Vùng',
      text: 'Một nơi có trung tâm dữ liệu của đám mây, ví dụ HCM03 (TP. Hồ Chí Minh) hoặc HAN01 (Hà Nội). Một Cross Connect nối hai vùng với nhau.',
    },
    vpc: {
      term: 'VPC',
      text: 'Một mạng riêng trong một vùng, có một dải địa chỉ riêng (CIDR). Các máy chủ trong đó thấy nhau, và không ai khác thấy cho đến khi VPC được kết nối.',
    },
    cidr: {
      term: 'CIDR',
      text: 'Một dải địa chỉ, viết bằng địa chỉ đầu tiên và độ dài tiền tố chung: 10.10.0.0/16 là mọi địa chỉ từ 10.10.0.0 đến 10.10.255.255.',
    },
    subnet: { term: 'Mạng con', text: 'Một phần địa chỉ của VPC, nơi đặt các máy chủ.' },
    account: {
      term: 'Tài khoản',
      text: 'Một khách hàng, sở hữu các VPC, Cross Connect và một số dư. Mỗi người trong tài khoản có một vai trò: người xem chỉ đọc, người vận hành còn được thay đổi, người duyệt còn được trả lời yêu cầu, chủ tài khoản còn được chi tiền.',
    },
    crossConnect: {
      term: 'Cross Connect',
      text: 'Một liên kết trả phí giữa vùng requester và vùng accepter, có băng thông và kỳ hạn. Các VPC của hai vùng được kết nối qua đó.',
    },
    requester: {
      term: 'Requester',
      text: 'Phía của Cross Connect đưa ra yêu cầu kết nối. Tài khoản phía này sở hữu Cross Connect và trả tiền cho nó. Khi đã kết nối, lưu lượng đi được cả hai chiều.',
    },
    accepter: {
      term: 'Accepter',
      text: 'Phía của Cross Connect có VPC được xin kết nối. Chủ của VPC đó chấp thuận hoặc từ chối từng yêu cầu; đó có thể là tài khoản khác, hoặc cùng một tài khoản.',
    },
    interconnect: {
      term: 'Điểm kết nối (interconnect)',
      text: 'Đầu của Cross Connect trong một vùng, giữ các tuyến đi sang phía bên kia.',
    },
    vpcConnection: {
      term: 'Kết nối VPC',
      text: 'Một cặp gồm VPC requester và VPC accepter trong một Cross Connect. Khi đang hoạt động, máy chủ của hai bên tới được nhau bằng địa chỉ riêng, theo cả hai chiều.',
    },
    transitive: {
      term: 'Không bắc cầu',
      text: 'Kết nối với B không có nghĩa là tới được những gì B kết nối: mỗi cặp VPC cần một kết nối riêng.',
    },
    bandwidth: {
      term: 'Băng thông',
      text: 'Lưu lượng mà Cross Connect mang được cùng lúc, tính bằng Mbps. Mọi kết nối trong đó dùng chung.',
    },
    package: {
      term: 'Gói băng thông',
      text: 'Thứ bạn mua khi tạo Cross Connect: một mức băng thông giữa hai vùng, với giá mỗi tháng đã gồm VAT.',
    },
    term: {
      term: 'Kỳ hạn',
      text: `Thời gian mà Cross Connect đã được trả tiền: ${either(TERMS, 'hoặc')} tháng, trả một lần. Khi hết hạn, lưu lượng dừng còn các kết nối được giữ lại; gia hạn sẽ khôi phục chúng.`,
    },
    resize: {
      term: 'Thay đổi gói băng thông',
      text: 'Đổi băng thông cho phần còn lại của kỳ hạn. Số tiền thu thêm hoặc hoàn lại là chênh lệch giá tháng của hai gói × số tháng của kỳ hạn × phần kỳ hạn còn lại, tính đến từng phút.',
    },
    renew: {
      term: 'Gia hạn',
      text: 'Thêm một kỳ hạn, trả một lần. Kỳ mới nối tiếp kỳ đang chạy; nếu đã hết hạn thì bắt đầu ngay.',
    },
    ledger: { term: 'Sổ cái', text: 'Mọi khoản tiền vào và ra, kèm lý do. Số dư là tổng của chúng.' },
    request: {
      term: 'Yêu cầu',
      text: 'Một kết nối VPC đang chờ phía accepter chấp thuận. Nó giữ chỗ cho cặp VPC và địa chỉ của mình cho đến khi được trả lời.',
    },
    expiry: {
      term: 'Yêu cầu hết hạn',
      text: `Yêu cầu không được trả lời trong ${REQUEST_LIFETIME_DAYS} ngày sẽ hết hạn và trả lại những gì đã giữ chỗ. Có thể yêu cầu lại.`,
    },
    twoPerson: {
      term: 'Phê duyệt hai người',
      text: 'Khi bật, không ai được chấp thuận yêu cầu của chính mình: một người khác có quyền duyệt phải làm việc đó. Mỗi Cross Connect tự đặt có hay không.',
    },
    lock: {
      term: 'Khóa chống xóa',
      text: 'Cross Connect đã khóa thì không ai xóa được cho đến khi mở khóa. Nó bảo vệ khỏi việc lỡ tay.',
    },
    live: {
      term: 'Còn hiệu lực',
      text: 'Kết nối đang chờ chấp thuận, đang được thiết lập, đang hoạt động hoặc đang được gỡ. Chỉ những kết nối này được tính trong các điều kiện.',
    },
    verdict: {
      term: 'Kết luận',
      text: 'Khả năng của một cặp VPC: đã kết nối, đang chờ, kết nối được, kết nối được kèm cảnh báo, hoặc bị chặn bởi một hay nhiều điều kiện, mỗi điều kiện có mã riêng.',
    },
    2009: {
      term: 'Điều kiện 2009',
      text: 'CIDR của hai VPC trùng nhau: một địa chỉ sẽ trỏ tới hai nơi.',
    },
    2010: {
      term: 'Điều kiện 2010',
      text: 'Hai VPC đã kết nối với nhau, trong bất kỳ Cross Connect nào và theo bất kỳ chiều nào. Mỗi cặp chỉ có tối đa một kết nối.',
    },
    2011: {
      term: 'Điều kiện 2011',
      text: 'Cross Connect có một kết nối còn hiệu lực mà VPC requester trùng địa chỉ với VPC accepter của cặp này: các địa chỉ đó sẽ nằm ở cả hai đầu.',
    },
    2012: {
      term: 'Điều kiện 2012',
      text: 'Hai VPC ở cùng một vùng. Cross Connect nối hai vùng khác nhau.',
    },
    2013: {
      term: 'Điều kiện 2013',
      text: 'Cross Connect có một kết nối còn hiệu lực mà VPC accepter trùng địa chỉ với VPC requester của cặp này: các địa chỉ đó sẽ nằm ở cả hai đầu.',
    },
    ambiguous: {
      term: 'Đích không rõ ràng',
      text: 'Một VPC sẽ có hai VPC đối diện trùng CIDR: hai tuyến tranh nhau cùng những địa chỉ. Người biết rõ địa chỉ nào đang dùng vẫn được phép, nhưng phải xác nhận.',
    },
    route: {
      term: 'Tuyến',
      text: 'Nơi lưu lượng của một dải địa chỉ đi tới: vào Cross Connect nào, và đến VPC nào phía sau.',
    },
    longestPrefix: {
      term: 'Khớp tiền tố dài nhất',
      text: 'Khi nhiều tuyến cùng chứa một địa chỉ, tuyến có tiền tố dài nhất, tức dải nhỏ nhất, được chọn: 10.10.5.0/24 trước 10.10.0.0/16.',
    },
    reachability: {
      term: 'Khả năng kết nối',
      text: 'Máy chủ này có tới được máy chủ kia và câu trả lời có về được không, tính từ cấu hình theo từng chặng. Không có gói tin nào được gửi.',
    },
    plan: {
      term: 'Giả định',
      text: 'Những thay đổi chỉ là hình dung: VPC sẽ có, kết nối bị bỏ đi. Kết luận, bản đồ và sơ đồ mạng được tính như thể chúng là thật.',
    },
  },
};
