import type { Dictionary } from '../dictionary';

export const explain: Dictionary['explain'] = {
  code: {
    2009: 'Không thể kết nối {requester} với {accepter}: CIDR của hai VPC chồng lấn ở {range}.',
    2010: '{requester} và {accepter} đã được kết nối hoặc đã có yêu cầu, là {connection} trong {crossConnect}.',
    2011: '{accepter} không thể tham gia: dải địa chỉ {range} đã nằm sau {crossConnect} ở phía Requester, là {vpc} qua {connection}.',
    2012: '{requester} và {accepter} ở cùng một vùng, {region}. Cross Connect nối hai vùng khác nhau.',
    2013: '{requester} không thể tham gia: dải địa chỉ {range} đã nằm sau {crossConnect} ở phía Accepter, là {vpc} qua {connection}.',
  },
  byPair: {
    2009: '',
    2010: '{requester} và {accepter} đã có trong lượt này, là {pair}.',
    2011: '{accepter} không thể tham gia: {pair} của lượt này đưa dải địa chỉ {range} vào phía Requester, là {vpc}.',
    2012: '',
    2013: '{requester} không thể tham gia: {pair} của lượt này đưa dải địa chỉ {range} vào phía Accepter, là {vpc}.',
  },
  hidden: 'những kết nối mà bạn không được xem',
  thisCrossConnect: 'Cross Connect này',
  way: {
    2009: 'Hãy dùng VPC có CIDR khác ở một trong hai phía.',
    2010: 'Mỗi cặp chỉ có một kết nối: hãy xem ở đó kết nối đã tới đâu. Nếu đang chờ trả lời, hãy trả lời trong mục Yêu cầu.',
    2011: 'Hãy dùng VPC khác, Cross Connect khác, hoặc gỡ kết nối đó.',
    2012: 'Máy chủ trong cùng vùng được kết nối ngay trong vùng đó. Hãy chọn VPC của vùng còn lại.',
    2013: 'Hãy dùng VPC khác, Cross Connect khác, hoặc gỡ kết nối đó.',
  },
  twiceInBatch: 'Hãy bỏ một trong hai: mỗi cặp chỉ có một kết nối.',
  wayByPair: 'Hãy bỏ một trong hai cặp, hoặc gửi mỗi cặp trong một Cross Connect khác nhau.',
  ambiguous:
    'Đích đến không rõ ràng: {peer} trong {crossConnect} đã dẫn tới {range}. Hai tuyến sẽ tranh nhau các địa chỉ này.',
  ambiguousByPair:
    'Đích đến không rõ ràng: {peer} của {pair} trong lượt này cũng dẫn tới {range}. Hai tuyến sẽ tranh nhau các địa chỉ này.',
  ambiguousWay: 'Bạn có thể tiếp tục nếu biết rõ các địa chỉ sẽ dùng; hãy xác nhận ở bước xem lại.',
  ambiguousName: 'Đích không rõ ràng',
  pair: (number) => `cặp ${number}`,
  codeTag: (code) => `Điều kiện ${code}`,
  codeName: {
    2009: 'CIDR chồng lấn',
    2010: 'Đã kết nối',
    2011: 'Chồng lấn ở phía Requester',
    2012: 'Cùng vùng',
    2013: 'Chồng lấn ở phía Accepter',
  },
  ways: {
    title: 'Cách giải quyết',
    none: 'Bạn không thể thay đổi gì để cặp này được phép.',
    elsewhere: (count) =>
      count === 1
        ? 'Kết nối chúng trong {crossConnects}: ở đó không có gì ngăn cản.'
        : 'Kết nối chúng trong một Cross Connect mà ở đó không có gì ngăn cản: {crossConnects}.',
    remove: (count) =>
      count === 1 ? 'Gỡ kết nối {connections}.' : 'Gỡ tất cả các kết nối này: {connections}.',
    readdress: 'Dùng một VPC có địa chỉ khác thay cho {vpc}. Còn trống và hợp lệ, ví dụ: {blocks}.',
    readdressAndRemove:
      'Dùng một VPC có địa chỉ khác thay cho {vpc} và gỡ {connections}. Địa chỉ còn trống, ví dụ: {blocks}.',
  },
  reach: {
    gained: '{one} và {other} sẽ kết nối được tới nhau.',
    gainedInPart: '{one} và {other} sẽ chỉ kết nối được tới nhau một phần: một số địa chỉ dẫn tới nơi khác.',
    narrowed:
      '{one} và {other} sẽ chỉ còn kết nối được tới nhau một phần, không còn toàn bộ: một số địa chỉ sẽ dẫn tới nơi khác.',
    widened: '{one} và {other} sẽ kết nối được tới nhau toàn bộ, không còn chỉ một phần.',
    lost: '{one} và {other} sẽ không còn kết nối được tới nhau.',
    none: 'Khả năng kết nối giữa các VPC không thay đổi.',
    more: (count) => `và ${count} cặp VPC nữa`,
  },
  consequences: {
    none: 'Không có cặp nào khác thay đổi.',
    blocked: (count) => `Chặn ${count} cặp khác:`,
    freed: (count) => `Giải phóng ${count} cặp khác:`,
    warned: (count) => `${count} cặp khác sẽ có đích đến không rõ ràng:`,
    cleared: (count) => `${count} cặp khác không còn đích đến không rõ ràng:`,
    inCrossConnect: (name) => `trong ${name}`,
    more: (count) => `và ${count} cặp nữa`,
  },
};
