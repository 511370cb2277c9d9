import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { hint } from '../components/hint';
import iconButton from '../components/icon-button.module.css';
import { MoonIcon, SunIcon, SystemIcon } from '../components/icons';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICON = { auto: SystemIcon, light: SunIcon, dark: MoonIcon };

export function ThemeButton() {
  const t = useWords(shell);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Mark = ICON[colorScheme];
  const label = t.theme(t.themes[colorScheme]);
  return (
    <button
      type="button"
      className={iconButton.button}
      aria-label={label}
      {...hint(label)}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Mark size={18} aria-hidden />
    </button>
  );
}
