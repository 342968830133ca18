# bits2-short of SSE2, x86_64-unknown-linux-gnu

    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm1, xmm1, 68
    psrld       xmm0, 8
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rdx, 32
    jae         .L1
    cmp         rdx, 16
    jae         .L2
    cmp         rdx, 8
    jae         .L3
    cmp         rdx, 4
    jae         .L4
    cmp         rdx, 2
    jae         .L5
    test        rdx, rdx
    je          .L6
#APP
    movzx       eax, byte ptr [rsi]
#NO_APP
    movzx       eax, al
    movd        xmm2, eax
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    and         eax, 1
    ret
.L1:
    lea         rax, [rsi + rdx]
    add         rax, -32
#APP
    movdqu      xmm3, xmmword ptr [rsi]
#NO_APP
    movdqa      xmm2, xmm1
    pcmpeqb     xmm2, xmm3
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm2
#APP
    movdqu      xmm2, xmmword ptr [rsi + 16]
#NO_APP
    movdqa      xmm4, xmm1
    pcmpeqb     xmm4, xmm2
    pcmpeqb     xmm2, xmm0
    por         xmm2, xmm4
#APP
    movdqu      xmm4, xmmword ptr [rax]
#NO_APP
    movdqa      xmm5, xmm1
    pcmpeqb     xmm5, xmm4
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm5
#APP
    movdqu      xmm5, xmmword ptr [rax + 16]
#NO_APP
    pcmpeqb     xmm1, xmm5
    pcmpeqb     xmm0, xmm5
    por         xmm0, xmm1
    movdqa      xmm1, xmm2
    por         xmm1, xmm3
    por         xmm1, xmm4
    por         xmm1, xmm0
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L6
    pmovmskb    esi, xmm3
    pmovmskb    ecx, xmm4
    pmovmskb    eax, xmm0
    shl         eax, 16
    or          eax, ecx
    pmovmskb    edi, xmm2
    neg         dl
    mov         ecx, edx
    shr         rax, cl
    shl         edi, 16
    or          edi, esi
    shl         rax, 32
    or          rax, rdi
    ret
.L2:
    lea         rax, [rsi + rdx]
    add         rax, -16
#APP
    movdqu      xmm2, xmmword ptr [rsi]
#NO_APP
    movdqa      xmm3, xmm1
    pcmpeqb     xmm3, xmm2
    pcmpeqb     xmm2, xmm0
#APP
    movdqu      xmm4, xmmword ptr [rax]
#NO_APP
    pcmpeqb     xmm1, xmm4
    pcmpeqb     xmm0, xmm4
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    add         rdx, 32
    neg         rdx
    mov         ecx, edx
    shr         rax, cl
    por         xmm2, xmm3
    pmovmskb    ecx, xmm2
    shl         eax, 16
    or          eax, ecx
    ret
.L6:
    xor         eax, eax
    ret
.L3:
    lea         rax, [rsi + rdx]
    add         rax, -8
#APP
    mov         rcx, qword ptr [rsi]
#NO_APP
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    movq        xmm2, rax
    movq        xmm3, rcx
    punpcklqdq  xmm3, xmm2
    pcmpeqb     xmm1, xmm3
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    movzx       esi, al
    shr         eax, 8
    mov         cl, 16
    sub         cl, dl
    shr         rax, cl
    shl         eax, 8
    or          eax, esi
    ret
.L4:
    lea         rax, [rsi + rdx]
    add         rax, -4
#APP
    mov         ecx, dword ptr [rsi]
#NO_APP
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         ecx, ecx
    shl         rax, 32
    or          rax, rcx
    movq        xmm2, rax
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    mov         esi, eax
    shr         eax, 4
    and         eax, 15
    mov         cl, 8
    sub         cl, dl
    shr         rax, cl
    and         esi, 15
    shl         eax, 4
    or          eax, esi
    ret
.L5:
    lea         rax, [rsi + rdx]
    add         rax, -2
#APP
    movzx       ecx, word ptr [rsi]
#NO_APP
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       ecx, cx
    shl         eax, 16
    or          eax, ecx
    movd        xmm2, eax
    pcmpeqb     xmm1, xmm2
    pcmpeqb     xmm0, xmm2
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    mov         esi, eax
    and         esi, 3
    shr         eax, 2
    and         eax, 3
    mov         cl, 4
    sub         cl, dl
    shr         rax, cl
    lea         eax, [rsi + 4*rax]
    ret
