//! Tests each option, alone and with others, and the exit status.

use crate::testenv::TestEnv;

const POEM: &str = "one fish\ntwo fish\nred bird\nblue fish fish\n";

fn poem() -> TestEnv {
    TestEnv::with("poem", POEM).file("other", "a bird\n")
}

#[test]
fn lines_that_match_are_printed() {
    poem()
        .sh("mapgrep fish poem")
        .finds("one fish\ntwo fish\nblue fish fish\n");
    poem().sh("mapgrep bird poem").finds("red bird\n");
    poem().sh("mapgrep cat poem").misses("");
}

#[test]
fn the_pattern_is_a_string() {
    let env = TestEnv::with("f", "a.c\nabc\na*\n[x]\n\\d\n");
    env.sh("mapgrep a.c f").finds("a.c\n");
    env.sh("mapgrep 'a*' f").finds("a*\n");
    env.sh("mapgrep '[x]' f").finds("[x]\n");
    env.sh("mapgrep '\\d' f").finds("\\d\n");
    env.sh("mapgrep ABC f").misses("");
}

#[test]
fn line_numbers() {
    poem()
        .sh("mapgrep -n fish poem")
        .finds("1:one fish\n2:two fish\n4:blue fish fish\n");
    poem()
        .sh("mapgrep --line-number bird poem")
        .finds("3:red bird\n");
    poem()
        .sh("mapgrep -n bird poem other")
        .finds("poem:3:red bird\nother:1:a bird\n");
}

#[test]
fn counts() {
    poem().sh("mapgrep -c fish poem").finds("3\n");
    poem().sh("mapgrep --count cat poem").misses("0\n");
    poem()
        .sh("mapgrep -c fish poem other")
        .finds("poem:3\nother:0\n");
    poem().sh("mapgrep -nc fish poem").finds("3\n");
}

#[test]
fn names() {
    poem()
        .sh("mapgrep -l bird poem other")
        .finds("poem\nother\n");
    poem()
        .sh("mapgrep --files-with-matches fish other poem")
        .finds("poem\n");
    poem().sh("mapgrep -l cat other poem").misses("");
    poem()
        .sh("mapgrep -l fish < poem")
        .finds("(standard input)\n");
}

#[test]
fn quiet() {
    poem().sh("mapgrep -q fish poem").finds("");
    poem().sh("mapgrep --quiet cat poem").misses("");
}

#[test]
fn occurrences() {
    poem()
        .sh("mapgrep -o fish poem")
        .finds("fish\nfish\nfish\nfish\n");
    poem()
        .sh("mapgrep --only-matching -n fish poem")
        .finds("1:fish\n2:fish\n4:fish\n4:fish\n");
    poem()
        .sh("mapgrep -oH bird poem other")
        .finds("poem:bird\nother:bird\n");
    poem().sh("mapgrep -o cat poem").misses("");
}

#[test]
fn occurrences_do_not_overlap() {
    let env = TestEnv::with("f", "aaaaa\nababa\n");
    env.sh("mapgrep -on aa f").finds("1:aa\n1:aa\n");
    env.sh("mapgrep -on aba f").finds("2:aba\n");
    env.sh("mapgrep -c aa f").finds("1\n");
}

#[test]
fn the_option_that_prints_least_wins() {
    poem().sh("mapgrep -c -l fish poem").finds("poem\n");
    poem().sh("mapgrep -c -o fish poem").finds("3\n");
    poem().sh("mapgrep -l -o fish poem").finds("poem\n");
    poem().sh("mapgrep -q -l fish poem").finds("");
    poem().sh("mapgrep -q -c fish poem").finds("");
    poem().sh("mapgrep -q -c cat poem").misses("");
    poem().sh("mapgrep -q -c -l -o -n fish poem").finds("");
}

#[test]
fn names_before_lines() {
    poem()
        .sh("mapgrep bird poem other")
        .finds("poem:red bird\nother:a bird\n");
    poem().sh("mapgrep -H bird other").finds("other:a bird\n");
    poem()
        .sh("mapgrep --with-filename -c bird other")
        .finds("other:1\n");
    poem()
        .sh("mapgrep -h bird poem other")
        .finds("red bird\na bird\n");
    poem()
        .sh("mapgrep --no-filename -c bird poem other")
        .finds("1\n1\n");
    poem()
        .sh("mapgrep -H -h bird poem other")
        .finds("red bird\na bird\n");
    poem()
        .sh("mapgrep -h -H bird other")
        .finds("other:a bird\n");
    poem()
        .sh("mapgrep bird poem nowhere 2>&-")
        .is(b"poem:red bird\n", "", 2);
}

#[test]
fn an_option_may_be_repeated_and_stand_anywhere() {
    poem().sh("mapgrep bird -n poem -n").finds("3:red bird\n");
    poem()
        .sh("mapgrep --color always --color never bird poem")
        .finds("red bird\n");
}

#[test]
fn a_pattern_may_begin_with_a_hyphen() {
    let env = TestEnv::with("f", "-n\n-\n").file("-n", "in a file: -n\n");
    env.sh("mapgrep -- -n f").finds("-n\n");
    env.sh("mapgrep -- -n -n").finds("in a file: -n\n");
    env.sh("mapgrep - f").finds("-n\n-\n");
}

#[test]
fn the_empty_pattern_matches_every_line() {
    let env = TestEnv::with("f", "a\n\nb")
        .file("empty", "")
        .file("newline", "\n");
    env.sh("mapgrep '' f").finds("a\n\nb\n");
    env.sh("mapgrep -c '' f").finds("3\n");
    env.sh("mapgrep -n '' f").finds("1:a\n2:\n3:b\n");
    env.sh("mapgrep -o '' f").finds("");
    env.sh("mapgrep -on '' f").finds("");
    env.sh("mapgrep -c '' empty").misses("0\n");
    env.sh("mapgrep -c '' newline").finds("1\n");
    env.sh("mapgrep --color always '' f").finds("a\n\nb\n");
}

#[test]
fn a_pattern_with_a_newline_is_refused() {
    poem().sh("mapgrep 'fish\ntwo' poem").fails(
        "",
        "mapgrep: a pattern with a newline is not supported: search for one string at a time\n",
    );
}

#[test]
fn a_pattern_may_be_any_bytes() {
    let env = TestEnv::with("f", b"\xFF\xFE\n\xC3\xA4\n\xC3\n");
    env.sh("mapgrep \"$(printf '\\377')\" f")
        .finds(b"\xFF\xFE\n");
    env.sh("mapgrep -n \"$(printf '\\303')\" f")
        .finds(b"2:\xC3\xA4\n3:\xC3\n");
    env.sh("mapgrep ä f").finds("ä\n");
}

#[test]
fn a_match_is_0_none_is_1_an_error_is_2() {
    let nowhere = "mapgrep: nowhere: No such file or directory\n";
    poem().sh("mapgrep fish poem nowhere").fails(
        "poem:one fish\npoem:two fish\npoem:blue fish fish\n",
        nowhere,
    );
    poem()
        .sh("mapgrep bird nowhere other")
        .fails("other:a bird\n", nowhere);
    poem().sh("mapgrep cat nowhere poem").fails("", nowhere);
    poem()
        .sh("mapgrep -c fish nowhere poem")
        .fails("poem:3\n", nowhere);
    poem()
        .sh("mapgrep -l fish nowhere poem")
        .fails("poem\n", nowhere);
}

#[test]
fn with_quiet_a_match_outweighs_an_error() {
    let nowhere = "mapgrep: nowhere: No such file or directory\n";
    poem()
        .sh("mapgrep -q fish nowhere poem")
        .is(b"", nowhere, 0);
    poem().sh("mapgrep -q fish poem nowhere").finds("");
    poem().sh("mapgrep -q cat poem nowhere").fails("", nowhere);
}

#[test]
fn a_wrong_command_line_is_an_error() {
    for wrong in [
        "mapgrep",
        "mapgrep --nonsense x",
        "mapgrep --color mauve x",
        "mapgrep -z x",
    ] {
        let run = poem().sh(&format!("{wrong} < poem"));
        assert_eq!(run.code(), Some(2), "{wrong}");
        assert_eq!(run.stdout(), b"", "{wrong}");
        assert!(run.stderr().starts_with(b"error: "), "{wrong}");
    }
}

#[test]
fn help_and_version() {
    let help = poem().sh("mapgrep --help");
    assert_eq!(help.code(), Some(0));
    let help = String::from_utf8(help.stdout().to_vec()).unwrap();
    for word in [
        "--line-number",
        "--count",
        "--files-with-matches",
        "--quiet",
        "--only-matching",
        "--color",
        "--with-filename",
        "--no-filename",
        "Exit status",
        "Binary file",
    ] {
        assert!(help.contains(word), "{word}");
    }
    poem()
        .sh("mapgrep --version")
        .finds(concat!("mapgrep ", env!("CARGO_PKG_VERSION"), "\n"));
    poem()
        .sh("mapgrep --help | head -c 1 > first; cat first")
        .finds("A");
}
