import { frameLoads, frameThemes } from "#domain/embed/frameAsk.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import styles from "./ShareDialog.module.css";
import type { FrameOptions } from "./shareForms.ts";

interface ShareOptionsProps {
  readonly options: FrameOptions;
  readonly isFrame: boolean;
  readonly onChange: (options: FrameOptions) => void;
}

/** How a frame looks and when it loads; and, of a link too, whether it stays with this version of the data. */
export function ShareOptions({ options, isFrame, onChange }: ShareOptionsProps) {
  const { names, share, shell } = useMessages();
  const { languages, version } = useOpening().about;
  const { isFrozen, lang } = options;
  return (
    <div className={styles.options}>
      {isFrame && (
        <>
          <ChoiceGroup title={share.theme} flow="row">
            {frameThemes.map((theme) => (
              <Choice
                key={theme}
                kind="radio"
                name="share-theme"
                isChosen={theme === options.theme}
                onChange={() => onChange({ ...options, theme })}
              >
                {shell.themes[theme]}
              </Choice>
            ))}
          </ChoiceGroup>
          <ChoiceGroup title={share.load}>
            {frameLoads.map((load) => (
              <Choice
                key={load}
                kind="radio"
                name="share-load"
                isChosen={load === options.load}
                onChange={() => onChange({ ...options, load })}
              >
                {share.loads[load]}
              </Choice>
            ))}
          </ChoiceGroup>
        </>
      )}
      {isFrame && languages.length > 1 && (
        <label className={styles.language}>
          {share.language}
          <select
            value={lang ?? ""}
            onChange={({ target }) => onChange({ ...options, lang: target.value || null })}
          >
            <option value="">{share.siteLanguage}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {names.language(language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice isChosen={isFrozen} onChange={() => onChange({ ...options, isFrozen: !isFrozen })}>
        {share.freeze(version)}
      </Choice>
    </div>
  );
}
