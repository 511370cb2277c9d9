import type { Role } from '../../../../contract/types';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Words {
  language: string;
  title: string;
  demo: string;
  choose: string;
  as: (name: string, role: string, account: string) => string;
  also: (accounts: string) => string;
  nobody: string;
  roles: Record<Role, string>;
  failed: { title: string; text: string; back: string };
}

/** The provider's pages are served without the console's dictionaries. */
export const WORDS: Record<Language, Words> = {
  en: {
    language: 'English',
    title: 'Sign in',
    demo: 'This sign-in is a demonstration: no passwords, everybody may be anybody.',
    choose: 'Choose the person you want to be. Each tab can be somebody else.',
    as: (name, role, account) => `Sign in as ${name}, ${role} of ${account}`,
    also: (accounts) => `also ${accounts}`,
    nobody: 'There are no people in this world.',
    roles: { viewer: 'Viewer', operator: 'Operator', approver: 'Approver', owner: 'Owner' },
    failed: {
      title: 'This sign-in cannot go on',
      text: 'It took too long, was finished already, or the demonstration has started anew. Begin again from the console; what you typed there is kept.',
      back: 'Back to the console',
    },
  },
  vi: {
    language: 'Tiếng Việt',
    title: 'Đăng nhập',
    demo: 'Đăng nhập này chỉ là mô phỏng: không có mật khẩu, ai cũng có thể đóng vai bất kỳ người nào.',
    choose: 'Hãy chọn người bạn muốn đóng vai. Mỗi thẻ có thể là một người khác.',
    as: (name, role, account) => `Đăng nhập với tên ${name}, ${role} của ${account}`,
    also: (accounts) => `cả ${accounts}`,
    nobody: 'Thế giới này không có ai.',
    roles: {
      viewer: 'Người xem',
      operator: 'Người vận hành',
      approver: 'Người phê duyệt',
      owner: 'Chủ tài khoản',
    },
    failed: {
      title: 'Không thể tiếp tục lần đăng nhập này',
      text: 'Lần đăng nhập đã quá lâu, đã hoàn tất, hoặc bản mô phỏng đã bắt đầu lại. Hãy bắt đầu lại từ giao diện Cross Connect; những gì bạn đã nhập ở đó vẫn được giữ.',
      back: 'Về Cross Connect Console',
    },
  },
};

/** The first of these languages that there are words in: codes with blanks or commas between them. */
export const languageIn = (wanted: string): Language | undefined =>
  wanted
    .split(/[\s,]+/)
    .map((code) => LANGUAGES.find((language) => code.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined);
