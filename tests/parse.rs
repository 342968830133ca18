//! Tests that parsers do with a view what they do with a slice of the same bytes.
#![cfg(any(feature = "nom", feature = "winnow"))]

use std::sync::atomic::AtomicU8;

use atomic_memchr::View;
use proptest::{collection::vec, prelude::*};

type Checked = Result<(), TestCaseError>;

/// Bytes that an input hands out, to be compared.
trait Plain {
    fn plain(self) -> Vec<u8>;
}

impl Plain for &[u8] {
    fn plain(self) -> Vec<u8> {
        self.to_vec()
    }
}

impl<B: atomic_memchr::Byte> Plain for View<'_, B> {
    fn plain(self) -> Vec<u8> {
        let mut copy = vec![0; self.len()];
        self.copy_to_slice(&mut copy);
        copy
    }
}

impl Plain for Vec<u8> {
    fn plain(self) -> Vec<u8> {
        self
    }
}

/// Values are shown.
macro_rules! shown {
    ($($type:ty),*) => {$(
        impl Plain for $type {
            fn plain(self) -> Vec<u8> {
                format!("{self:?}").into_bytes()
            }
        }
    )*};
}

shown!(u8, char, u16, u32, i64, u64, f64, std::ops::Range<usize>);

impl<A: Plain, B: Plain> Plain for (A, B) {
    fn plain(self) -> Vec<u8> {
        [self.0.plain(), self.1.plain()].join(&b'|')
    }
}

/// Bytes in which there is something for each of the parsers, at the start and later.
fn inputs() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "tag", "TaG", "ta", "-12.5e3", "123", "0", "65536", "abc", "xyz", "\r\n", "\n", " \t",
            "end", "en", "é", "\\n", "\\",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
        vec(any::<u8>(), 0..4),
        vec(b'a'..=b'z', 0..if cfg!(miri) { 10 } else { 90 }),
    ];
    vec(piece, 0..if cfg!(miri) { 3 } else { 7 }).prop_map(|pieces| pieces.concat())
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: if cfg!(miri) { 2 } else { 1000 },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

#[cfg(feature = "nom")]
mod with_nom {
    use super::*;
    use nom::{
        Compare, Err, FindSubstring, Input, Needed, Offset, Parser, bytes,
        bytes::{complete, streaming},
        character,
        combinator::{consumed, recognize, rest},
        error::{Error, ErrorKind},
        multi::many0_count,
        number,
        sequence::separated_pair,
    };

    /// The result of a parser: the rest of the input, and the output.
    #[derive(Debug, PartialEq)]
    enum Outcome {
        Parsed(Vec<u8>, Vec<u8>),
        Incomplete(Needed),
        Failed(Vec<u8>, ErrorKind),
    }

    fn outcome<I, P>(input: I, mut parser: P) -> Outcome
    where
        I: Input + Plain,
        P: Parser<I, Error = Error<I>, Output: Plain>,
    {
        match parser.parse(input) {
            Ok((rest, output)) => Outcome::Parsed(rest.plain(), output.plain()),
            Err(Err::Incomplete(needed)) => Outcome::Incomplete(needed),
            Err(Err::Error(error) | Err::Failure(error)) => {
                Outcome::Failed(error.input.plain(), error.code)
            }
        }
    }

    /// Runs each parser over both.
    macro_rules! same {
        ($bytes:expr, $view:expr; $($parser:expr;)*) => {$(
            prop_assert_eq!(
                outcome($view, $parser),
                outcome($bytes, $parser),
                "{}",
                stringify!($parser)
            );
        )*};
    }

    fn check(bytes: &[u8], view: View<'_>, size: usize) -> Checked {
        let is_lower = |byte: u8| byte.is_ascii_lowercase();
        same! { bytes, view;
            complete::tag("tag");
            complete::tag(&b"tag"[..]);
            complete::tag_no_case("tag");
            complete::take(size);
            complete::take_while(is_lower);
            complete::take_while1(is_lower);
            complete::take_while_m_n(2, 5, is_lower);
            complete::take_till(|byte| byte == b'\n');
            complete::take_until("end");
            complete::take_until1(&b"e"[..]);
            complete::is_a("tagT");
            complete::is_not("\r\n");
            complete::escaped(character::complete::alpha1, '\\', character::complete::one_of("n"));
            streaming::tag("tag");
            streaming::tag_no_case("TAG");
            streaming::take(size);
            streaming::take_while1(is_lower);
            streaming::take_while_m_n(2, 5, is_lower);
            streaming::take_until("end");
            streaming::is_not("x");
            character::complete::u16;
            character::complete::i64;
            character::complete::anychar;
            character::complete::char('t');
            character::complete::one_of("0123t");
            character::complete::line_ending;
            character::complete::not_line_ending;
            character::complete::multispace0;
            character::complete::alphanumeric1;
            character::streaming::digit1;
            number::complete::be_u32;
            number::complete::le_u64;
            number::streaming::le_u16;
            number::complete::recognize_float;
            rest;
            consumed(character::complete::digit1);
            recognize(many0_count(bytes::tag("t")));
            recognize(separated_pair(complete::tag("tag"), character::complete::digit0, rest));
        }
        #[cfg(feature = "alloc")]
        same! { bytes, view;
            complete::escaped_transform(
                character::complete::alpha1,
                '\\',
                complete::tag("n"),
            );
        }
        #[cfg(feature = "alloc")]
        {
            use nom::{ParseTo, combinator::map_opt};
            let ours = map_opt(character::complete::digit1, |view: View<'_>| {
                ParseTo::<u16>::parse_to(&view)
            });
            let theirs = map_opt(character::complete::digit1, |bytes: &[u8]| {
                ParseTo::<u16>::parse_to(&bytes)
            });
            prop_assert_eq!(outcome(view, ours), outcome(bytes, theirs));
        }

        // Literals that are views themselves, of another kind of byte or of the input.
        for literal in ["tag", "TAG", "end", "e", ""] {
            let bytes_of = literal.as_bytes();
            let ours = complete::tag(View::new(bytes_of));
            prop_assert_eq!(outcome(view, ours), outcome(bytes, complete::tag(bytes_of)));
            let ours = streaming::tag_no_case(View::new(bytes_of));
            let theirs = streaming::tag_no_case(bytes_of);
            prop_assert_eq!(outcome(view, ours), outcome(bytes, theirs));
            let ours = complete::is_not(View::new(bytes_of));
            prop_assert_eq!(
                outcome(view, ours),
                outcome(bytes, complete::is_not(bytes_of))
            );
            #[cfg(feature = "alloc")]
            {
                let ours = complete::take_until(View::new(bytes_of));
                let theirs = complete::take_until(bytes_of);
                prop_assert_eq!(outcome(view, ours), outcome(bytes, theirs));
            }
        }
        let part = view.slice(..size.min(bytes.len()));
        let ours = outcome(view, complete::tag(part));
        prop_assert_eq!(ours, outcome(bytes, complete::tag(&bytes[..part.len()])));

        // Parsers that need a slice take a view of bytes that nobody writes.
        let plain = View::new(bytes);
        prop_assert_eq!(
            outcome(plain, number::complete::hex_u32),
            outcome(bytes, number::complete::hex_u32)
        );
        #[cfg(feature = "alloc")]
        prop_assert_eq!(
            outcome(plain, number::complete::double),
            outcome(bytes, number::complete::double)
        );

        // The traits themselves.
        prop_assert_eq!(Input::input_len(&view), Input::input_len(&bytes));
        prop_assert_eq!(view.slice_index(size), bytes.slice_index(size));
        let (ours, theirs) = (view.iter_indices(), Input::iter_indices(&bytes));
        prop_assert!(ours.eq(theirs) && view.iter_elements().eq(Input::iter_elements(&bytes)));
        for literal in ["", "tag", "TaG", "e", "end of what"] {
            prop_assert_eq!(view.find_substring(literal), bytes.find_substring(literal));
            prop_assert_eq!(view.compare(literal), bytes.compare(literal));
            let ours = view.compare_no_case(literal.as_bytes());
            prop_assert_eq!(ours, bytes.compare_no_case(literal.as_bytes()));
        }
        if size <= bytes.len() {
            let (rest, taken) = view.take_split(size);
            prop_assert_eq!(view.offset(&rest), size);
            prop_assert_eq!(taken.plain(), Input::take(&bytes, size));
            prop_assert_eq!(rest.plain(), Input::take_from(&bytes, size));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn parses_as_slices_are_parsed(bytes in inputs(), size in 0..20_usize) {
            let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
            check(&bytes, View::new(&shared[..]), size)?;
        }
    }
}

#[cfg(feature = "winnow")]
mod with_winnow {
    use super::*;
    use winnow::{
        Parser,
        ascii::{
            Caseless, alpha1, dec_int, dec_uint, digit1, hex_uint, line_ending, multispace0,
            till_line_ending,
        },
        binary::{be_u32, le_u16},
        combinator::{eof, opt, peek, repeat, separated_pair},
        error::{ContextError, ErrMode, InputError, Needed},
        stream::{
            Compare, FindSlice, LocatingSlice, Location, Offset, Partial, SliceLen, Stream,
            StreamIsPartial, UpdateSlice,
        },
        token::{any, literal, none_of, one_of, rest, take, take_till, take_until, take_while},
    };

    /// The result of a parser: the rest of the input, and the output.
    #[derive(Debug, PartialEq)]
    enum Outcome {
        Parsed(usize, Vec<u8>),
        Incomplete(Needed),
        Failed(usize),
    }

    fn outcome<I, P, O>(mut input: I, mut parser: P) -> Outcome
    where
        I: Stream + StreamIsPartial + Clone,
        P: Parser<I, O, ErrMode<InputError<I>>>,
        O: Plain,
    {
        match parser.parse_next(&mut input) {
            Ok(output) => Outcome::Parsed(input.eof_offset(), output.plain()),
            Err(ErrMode::Incomplete(needed)) => Outcome::Incomplete(needed),
            Err(ErrMode::Backtrack(error) | ErrMode::Cut(error)) => {
                Outcome::Failed(error.input.eof_offset())
            }
        }
    }

    /// Runs each parser over both.
    macro_rules! same {
        ($bytes:expr, $view:expr; $($parser:expr;)*) => {$(
            prop_assert_eq!(
                outcome($view, $parser),
                outcome($bytes, $parser),
                "{}",
                stringify!($parser)
            );
        )*};
    }

    fn check(bytes: &[u8], view: View<'_>, size: usize) -> Checked {
        same! { bytes, view;
            literal("tag");
            literal(&b"tag"[..]);
            literal(b"tag");
            literal(*b"tag");
            literal(b't');
            literal('é');
            literal(Caseless("tag"));
            literal(Caseless(b't'));
            literal(Caseless(&b"TAG"[..]));
            take(size);
            take_while(0.., b'a'..=b'z');
            take_while(1.., b'a'..=b'z');
            take_while(2..=5, b'a'..=b'z');
            take_till(0.., b'\n');
            take_until(0.., "end");
            take_until(1.., b'e');
            take_until(0.., ("end", "xyz"));
            take_until(0.., ("é", "en", "end"));
            take_until(0.., 'é');
            take_until(0.., (b'x', b'0', b'\\'));
            any;
            one_of((b'0'..=b'9', b't'));
            none_of(b'x');
            rest;
            alpha1;
            line_ending;
            till_line_ending;
            multispace0;
            be_u32;
            le_u16;
            digit1.with_taken();
            opt(digit1).take();
            peek(alpha1);
            repeat::<_, _, (), _, _>(0.., literal("t")).take();
            separated_pair(literal("tag"), multispace0, digit1).take();
            eof;
        }
        #[cfg(feature = "alloc")]
        same! { bytes, view;
            digit1.parse_to::<u16>();
            winnow::ascii::float::<_, f64, _>;
        }
        same! { Partial::new(bytes), Partial::new(view);
            literal("tag");
            take(size);
            take_while(1.., b'a'..=b'z');
            take_until(0.., "end");
            be_u32;
        }
        // Literals that are views themselves, of another kind of byte or of the input.
        for text in ["tag", "TAG", "end", "e", ""] {
            let text = text.as_bytes();
            let ours = outcome(view, literal(View::new(text)));
            prop_assert_eq!(ours, outcome(bytes, literal(text)));
            let ours = outcome(view, literal(Caseless(View::new(text))));
            prop_assert_eq!(ours, outcome(bytes, literal(Caseless(text))));
            #[cfg(feature = "alloc")]
            {
                let ours = outcome(view, take_until(0.., View::new(text)));
                prop_assert_eq!(ours, outcome(bytes, take_until(0.., text)));
            }
        }
        let part = view.slice(..size.min(bytes.len()));
        let ours = outcome(view, literal(part));
        prop_assert_eq!(ours, outcome(bytes, literal(&bytes[..part.len()])));

        // Parsers that need a slice take a view of bytes that nobody writes.
        same! { bytes, View::new(bytes);
            dec_uint::<_, u16, _>;
            dec_int::<_, i64, _>;
            hex_uint::<_, u32, _>;
        }
        macro_rules! message {
            ($input:expr) => {{
                let mut parser = literal("tag").void();
                Parser::<_, _, ContextError>::parse(&mut parser, $input)
                    .err()
                    .map(|error| error.to_string())
            }};
        }
        prop_assert_eq!(message!(View::new(bytes)), message!(bytes));

        let spans = |mut ours: LocatingSlice<View<'_>>, mut theirs: LocatingSlice<&[u8]>| {
            let span = (literal::<_, _, InputError<_>>("tag"), multispace0).span();
            let ours_span = opt(span).parse_next(&mut ours);
            let span = (literal::<_, _, InputError<_>>("tag"), multispace0).span();
            let theirs_span = opt(span).parse_next(&mut theirs);
            let ends = (ours.current_token_start(), theirs.current_token_start());
            (ours_span.ok(), theirs_span.ok(), ends)
        };
        let (ours, theirs, ends) = spans(LocatingSlice::new(view), LocatingSlice::new(bytes));
        prop_assert_eq!(ours, theirs);
        prop_assert_eq!(ends.0, ends.1);

        // The traits themselves.
        prop_assert_eq!(view.eof_offset(), bytes.eof_offset());
        prop_assert_eq!(view.slice_len(), bytes.slice_len());
        prop_assert_eq!(view.offset_at(size), Stream::offset_at(&bytes, size));
        prop_assert!(view.iter_offsets().eq(Stream::iter_offsets(&bytes)));
        prop_assert_eq!(view.peek_token(), Stream::peek_token(&bytes));
        prop_assert_eq!(
            view.offset_for(|byte| byte == b'\n'),
            Stream::offset_for(&bytes, |byte| byte == b'\n')
        );
        macro_rules! finds {
            ($($what:expr),* $(,)?) => {$(
                prop_assert_eq!(view.find_slice($what), bytes.find_slice($what));
            )*};
        }
        finds!(
            "tag",
            "",
            ("tag",),
            ("xyz", "tag"),
            ("end", "en", "e"),
            ("", "tag"),
            b'\n',
            (b'\n',),
            (b'\n', b'x'),
            (b'\n', b'x', b'0'),
            'é',
            ('é',),
            ('é', 'e'),
            ('x', 'é', 'y'),
            &b"abc"[..],
            (&b"abc"[..], &b"12"[..]),
            ("en", "end"),
            ("tag", ""),
        );
        for literal in ["", "tag", "TaG", "e", "end of what"] {
            prop_assert_eq!(view.compare(literal), bytes.compare(literal));
            let ours = view.compare(Caseless(literal));
            prop_assert_eq!(ours, bytes.compare(Caseless(literal)));
        }
        if size <= bytes.len() {
            let mut moved = view;
            let checkpoint = moved.checkpoint();
            prop_assert_eq!(moved.next_slice(size).plain(), &bytes[..size]);
            prop_assert_eq!(moved.offset_from(&checkpoint), size);
            prop_assert_eq!(moved.next_token(), bytes.get(size).copied());
            moved.reset(&checkpoint);
            prop_assert_eq!(moved.plain(), bytes);
            prop_assert_eq!(view.peek_slice(size).plain(), &bytes[..size]);
            prop_assert_eq!(
                view.update_slice(view.slice(size..)).plain(),
                &bytes[size..]
            );
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn parses_as_slices_are_parsed(bytes in inputs(), size in 0..20_usize) {
            let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
            check(&bytes, View::new(&shared[..]), size)?;
        }
    }
}
