import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { type Theme, themes, useTheme } from "../state/theme.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Lamp } from "./icons.tsx";

/** Paper by day or by night, or as the system has it. */
export function ThemeMenu() {
  const { words } = useLanguage();
  const [theme, setTheme] = useTheme();
  const { bar, theme: names } = words.desk;
  return (
    <MenuTrigger>
      <Button className="control" aria-label={`${bar.theme}: ${names[theme]}`}>
        <Lamp />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={bar.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(chosen) => setTheme(chosen as Theme)}
        >
          {themes.map((name) => (
            <MenuItem key={name} id={name}>
              {names[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
