import { frameLoads, frameThemes } from "#domain/embed/frameAsk.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useAllMessages, useOpening } from "#ui/kit/context.ts";
import { RadioGroup } from "#ui/kit/RadioGroup.tsx";
import styles from "./ShareDialog.module.css";
import type { FrameOptions } from "./shareForms.ts";

interface ShareOptionsProps {
  readonly options: FrameOptions;
  readonly isFrame: boolean;
  readonly onChange: (options: FrameOptions) => void;
}

/** How a frame looks and when it loads; and, of a link too, whether it stays with this version of the data. */
export function ShareOptions({ options, isFrame, onChange }: ShareOptionsProps) {
  const { names, share, shell } = useAllMessages();
  const { languages, version } = useOpening().about;
  const { isFrozen, lang } = options;
  return (
    <div className={styles.options}>
      {isFrame && (
        <>
          <RadioGroup
            title={share.theme}
            flow="row"
            name="share-theme"
            values={frameThemes}
            chosen={options.theme}
            wordsOf={(theme) => shell.themes[theme]}
            onChoose={(theme) => onChange({ ...options, theme })}
          />
          <RadioGroup
            title={share.load}
            name="share-load"
            values={frameLoads}
            chosen={options.load}
            wordsOf={(load) => share.loads[load]}
            onChoose={(load) => onChange({ ...options, load })}
          />
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
