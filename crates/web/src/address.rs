//! Mail addresses, as people type them and as they are shown.

/// Longest address (RFC 5321, 4.5.3.1.3, less the angle brackets).
const LONGEST: usize = 254;

/// An address in the one spelling it is kept in: no white space around it, lower case. Nothing when
/// it cannot be one.
pub(crate) fn tidy(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (name, host) = address.rsplit_once('@')?;
    let plain = |text: &str| {
        text.chars().all(|sign| {
            !sign.is_whitespace() && !sign.is_control() && !"<>()[],;:\\\"@".contains(sign)
        })
    };
    let dotted = |text: &str| !text.split('.').any(str::is_empty);
    let fits = address.len() <= LONGEST
        && name.is_ascii()
        && dotted(name)
        && dotted(host)
        && host.contains('.')
        && plain(name)
        && plain(host);
    fits.then_some(address)
}

/// An address as somebody may see it who is to recognise it and not to learn it.
pub(crate) fn masked(address: &str) -> String {
    let (name, host) = address.split_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    let end = host.rsplit_once('.').map_or("", |(_, end)| end);
    format!("{first}…@….{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_one_spelling() {
        assert_eq!(
            tidy(" Ana.Sol@Exemple.FR "),
            Some("ana.sol@exemple.fr".into())
        );
        for bad in [
            "",
            "ana",
            "ana@",
            "@x.fr",
            "a b@x.fr",
            "a@x",
            "a@x..fr",
            "a@x.fr, b@x.fr",
            "<a@x.fr>",
            "é@x.fr",
            ".a@x.fr",
        ] {
            assert_eq!(tidy(bad), None, "{bad}");
        }
        assert_eq!(tidy(&format!("{}@x.fr", "a".repeat(260))), None);
    }

    #[test]
    fn a_masked_address_is_recognised_and_not_learnt() {
        assert_eq!(masked("ana.sol@exemple.fr"), "a…@….fr");
        assert_eq!(masked(""), "…@….");
    }
}
